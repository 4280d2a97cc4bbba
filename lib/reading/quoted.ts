/** "From:" as mail programs write it, folded to lower case; a header block begins with one of them. */
const FROM_WORDS =
  'from|von|de|da|van|från|fra|lähettäjä|nadawca|od|expéditeur|remitente|mittente|feladó|kimden|gönderen|от|від|発信者|差出人|发件人|寄件者|보낸 ?사람|מאת|من';
const OTHER_WORDS =
  'sent|to|date|subject|cc|gesendet|an|datum|betreff|envoyé|à|objet|enviado|para|asunto|assunto|inviato|a|data|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|lähetetty|vastaanottaja|aihe|wysłano|do|temat|dátum|címzett|tárgy|tarih|kime|konu|отправлено|кому|тема|дата|送信日時|宛先|件名|日時|发送时间|收件人|主题|日期|날짜|받는 ?사람|제목';
const FROM_LINE = new RegExp(`^[>\\s*_]*(?:${FROM_WORDS})\\s*\\*?\\s*[:：]`, 'iu');
const OTHER_LINE = new RegExp(`^[>\\s*_]*(?:${OTHER_WORDS}|${FROM_WORDS})\\s*\\*?\\s*[:：]`, 'iu');
const DIVIDER =
  /^[>\s]*[-_=]{2,}\s*(?:original message|original appointment|forwarded (?:message|by).*|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|message original|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|oryginalna wiadomość|původní zpráva|eredeti üzenet|исходное сообщение|пересылаемое сообщение|original-nachricht|reply message|元のメッセージ|原始邮件|원본 메시지).{0,80}$/iu;
/** "On <date>, <name> wrote:": ends in a verb and a colon, and holds a digit or an address. */
const WROTE =
  /(?:wrote|writes|schrieb|schrieben|a écrit|écrivait|escribió|escreveu|ha scritto|scrisse|schreef|skrev|kirjoitti|napisał\(a\)|napisał|napsal|napísal|írta|yazdı|написала?|пишет|пише|scris|wrote the following|さんは書きました|写道|작성)\s?\S{0,30}\s?[:：]$/iu;

/**
 * Index of the first line of quoted earlier mail (its "On ... wrote:" line included), `lines.length` if none.
 * @example quotedFrom(['Fine by me.', '', 'On Tue, Ada Lovelace wrote:', '> Shall we?']) // 2
 */
export function quotedFrom(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').slice(0, 300).trim();
    if (line && startsQuote(lines, at, line)) return at;
  }
  return lines.length;
}

function startsQuote(lines: readonly string[], at: number, line: string): boolean {
  if (DIVIDER.test(line)) return true;
  if (line.startsWith('>')) return !hasOwnTextAfter(lines, at);
  if (endsInWrote(line)) return true;
  // Mail programs break the line at 72 characters.
  const next = (lines[at + 1] ?? '').slice(0, 200).trim();
  if (/^(?:on|am|le|el|il|op|den|em|w dniu|dne)\s.*\d/iu.test(line) && next && endsInWrote(`${line} ${next}`))
    return true;
  if (FROM_LINE.test(line)) {
    let headers = 0;
    for (let below = at + 1; below < at + 6 && below < lines.length; below++) {
      if (OTHER_LINE.test((lines[below] ?? '').slice(0, 200))) headers++;
    }
    return headers >= 2;
  }
  return false;
}

function endsInWrote(line: string): boolean {
  return WROTE.test(line) && /\d|@/.test(line) && line.length < 300;
}

/** Answers between quoted lines: the quote is not the end of the writer's own text. */
function hasOwnTextAfter(lines: readonly string[], from: number): boolean {
  for (let at = from; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line && !line.startsWith('>')) return true;
  }
  return false;
}
