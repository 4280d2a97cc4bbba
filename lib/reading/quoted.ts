/** "From:" as mail programs write it; a header block begins with one of them. */
const FROM_WORDS =
  'from|von|de|da|van|från|fra|lähettäjä|nadawca|od|expéditeur|remitente|mittente|feladó|kimden|gönderen|от|від|発信者|差出人|发件人|寄件者|보낸 ?사람|מאת|من';
const OTHER_WORDS =
  'sent|to|date|subject|cc|gesendet|an|datum|betreff|envoyé|à|objet|enviado|para|asunto|assunto|inviato|a|data|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|lähetetty|vastaanottaja|aihe|wysłano|do|temat|dátum|címzett|tárgy|tarih|kime|konu|отправлено|кому|тема|дата|送信日時|宛先|件名|日時|发送时间|收件人|主题|日期|날짜|받는 ?사람|제목';
const FROM_LINE = new RegExp(`^[>\\s*_]{0,20}(?:${FROM_WORDS})\\s?\\*?\\s?[:：]`, 'iu');
const OTHER_LINE = new RegExp(`^[>\\s*_]{0,20}(?:${OTHER_WORDS}|${FROM_WORDS})\\s?\\*?\\s?[:：]`, 'iu');
const DIVIDER =
  /^[>\s*]{0,10}[-_=]{2,30}\s?(?:original message|original appointment|forwarded (?:message|by)|(?:ursprüngliche|weitergeleitete) nachricht|message d'origine|message (?:transféré|original)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|oryginalna wiadomość|původní zpráva|eredeti üzenet|исходное сообщение|пересылаемое сообщение|original-nachricht|reply message|元のメッセージ|原始邮件|원본 메시지)/iu;
const RULE = /^[\s*]{0,5}[-_=]{5,}[\s*]{0,5}$/;
const WROTE =
  /(?:^|[\s>"'<])(?:wrote|writes|schrieb(?:en)?|a écrit|écrivait|escribió|escreveu|ha scritto|scrisse|schreef|skrev|kirjoitti|napisał\(a\)|napisała?|napsala?|napísala?|írta|yazdı|написала?|пишет|пише|a scris|さんは書きました|写道|작성)(?=$|[\s:：.,])/iu;
/** A line that a mail program puts above what it quotes begins with a date or one of these. */
const INTRO =
  /^(?:[-*\s]{0,8}(?:on|am|le|el|il|op|den|em|w dniu|dnia|dne|il giorno|på|kl|em|в|у|ср|пн|вт|чт|пт|сб|вс)[\s,.]|\d)/iu;
const DATED_SENDER =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ T,]{1,3}(?:\d{1,2}:\d{2}.{0,120}|.{0,80}[<(][^<>()]{3,80}[>)]\s?:?)$/u;
const MAX_INTRO_LINES = 5;

/**
 * Index of the first line of quoted earlier mail (its "On ... wrote:" line included), `lines.length` if
 * none. A quote that is answered below it does not count: the writer's own text goes on.
 * @example quotedFrom(['Fine by me.', '', 'On 3 May, Ada Lovelace wrote:', '> Shall we?']) // 2
 */
export function quotedFrom(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').slice(0, 300).trim();
    if (!line) continue;
    const below = firstLineBelow(lines, at, line);
    if (below === undefined) continue;
    const answer = answeredAt(lines, below);
    if (answer === undefined) return above(lines, at);
    at = answer - 1;
  }
  return lines.length;
}

/** Where the quoted text itself begins when a quote opens at this line. */
function firstLineBelow(lines: readonly string[], at: number, line: string): number | undefined {
  if (line.startsWith('>') && !/^>\s?(?:wrote|:)/i.test(line)) return at;
  if (DIVIDER.test(line)) return at + 1;
  if (FROM_LINE.test(line) && headersBelow(lines, at) >= 2) return at + 1;
  if (DATED_SENDER.test(line)) return at + 1;
  if (WROTE.test(line) && /[:：-]\W{0,3}$/u.test(line) && /\d|@/.test(line)) return at + 1;
  // Mail programs break the line at 72 characters, and links in it into lines of their own.
  if (!INTRO.test(line) && !/<\S*$/.test(line) && !WROTE.test(line)) return undefined;
  let joined = line;
  for (let next = at + 1; next < lines.length && next <= at + MAX_INTRO_LINES; next++) {
    const more = (lines[next] ?? '').slice(0, 200).trim();
    joined = `${joined} ${more}`;
    if (!/[:：]\W{0,2}$/u.test(more)) continue;
    return /\d/.test(joined) && (WROTE.test(joined) || DATED_SENDER.test(joined)) ? next + 1 : undefined;
  }
  return undefined;
}

function headersBelow(lines: readonly string[], at: number): number {
  return lines.slice(at + 1, at + 8).filter((line) => OTHER_LINE.test(line.slice(0, 200))).length;
}

/** Line of the writer's own text below a quote marked with ">", `undefined` when the quote is the end. */
function answeredAt(lines: readonly string[], from: number): number | undefined {
  let marked = false;
  for (let at = from; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line.startsWith('>')) marked = true;
    else if (line) return marked ? at : undefined;
  }
  return undefined;
}

/** The rule that Outlook draws above its header block belongs to the quote. */
function above(lines: readonly string[], at: number): number {
  let before = at - 1;
  while (before >= 0 && !(lines[before] ?? '').trim()) before--;
  return before >= 0 && RULE.test(lines[before] ?? '') ? before : at;
}
