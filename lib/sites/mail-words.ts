import type { PersonRole } from '../leads/reading.ts';

/** What a label in a message's header announces. */
export type HeaderLabel = Extract<PersonRole, 'from' | 'reply-to' | 'to' | 'cc'> | 'other';

/** Labels as mail programs write them, in the languages they are most used in. */
const LABELS: Readonly<Record<HeaderLabel, string>> = {
  from: 'from|sender|von|absender|de|expéditeur|da|mittente|remitente|van|afzender|från|fra|lähettäjä|od|feladó|kimden|от|від|από|מאת|من|发件人|寄件者|差出人|보낸 사람|จาก|từ|dari|remetente|gönderen|avsändare|avsender|odesílatel|nadawca|pengirim|người gửi|de la|от кого|від кого|寄件人|보낸사람|보낸이|प्रेषक',
  'reply-to':
    'reply-to|reply to|antwort an|répondre à|responder a|responder para|rispondi a|antwoord aan|svara till|svar til|odpowiedz do|ответить|返信先|回复至|회신 주소',
  to: 'to|recipients|an|empfänger|à|destinataires|para|destinatario|a|aan|till|til|vastaanottaja|do|komu|címzett|kime|кому|προς|către|אל|إلى|收件人|宛先|받는 사람|ถึง|đến|kepada|destinataire|destinatari|destinatarios|destinatário|destinatários|ontvanger|ontvangers|mottagare|mottaker|modtager|vastaanottajat|odbiorca|příjemce|címzettek|alıcı|penerima|người nhận|收件者|받는사람|받는이|प्राप्तकर्ता',
  cc: 'cc|bcc|kopie|kopia|kopi|copie|copia|cópia|kopio|dw|cci|cco|ccn|копия|копія|másolat|bilgi|κοινοποίηση|עותק|نسخة|抄送|副本|참조|สำเนา|tembusan',
  other:
    'date|sent|subject|datum|gesendet|betreff|objet|envoyé|fecha|enviado|asunto|data|oggetto|assunto|onderwerp|ämne|emne|dato|aihe|temat|předmět|tárgy|dátum|konu|tarih|тема|дата|θέμα|ημερομηνία|subiect|נושא|תאריך|الموضوع|التاريخ|主题|主旨|日期|时间|件名|日時|제목|날짜|วันที่|ngày|subjek|tanggal',
};

type Act = 'reply' | 'forward';

const ACTS: Readonly<Record<Act, string>> = {
  reply:
    'reply|reply all|antworten|répondre|responder|rispondi|antwoorden|beantwoorden|svara|svar|vastaa|odpowiedz|odpovědět|válasz|yanıtla|ответить|відповісти|απάντηση|השב|رد|回复|回覆|返信|답장|ตอบกลับ|trả lời|balas',
  forward:
    'forward|weiterleiten|transférer|faire suivre|reenviar|encaminhar|inoltra|doorsturen|vidarebefordra|videresend|välitä|prześlij dalej|přeposlat|továbbítás|ilet|переслать|переслати|προώθηση|העבר|إعادة توجيه|转发|轉寄|転送|전달|ส่งต่อ|chuyển tiếp|teruskan',
};

/** Made when first asked for: the script runs on every page, and most are no mail program's. */
let labels: ReadonlyMap<string, HeaderLabel> | undefined;
let acts: ReadonlyMap<string, Act> | undefined;

function byWord<T extends string>(words: Readonly<Record<T, string>>): Map<string, T> {
  const found = new Map<string, T>();
  for (const key of Object.keys(words) as T[]) for (const word of words[key].split('|')) found.set(word, key);
  return found;
}

/**
 * What a text announces that is nothing but a label, whatever stands behind it.
 * @example labelFromText('An: ') // 'to'
 */
export function labelFromText(text: string): HeaderLabel | undefined {
  const bare = text.replace(/(?<![\s:：])[\s:：]+$/u, '').trim();
  labels ??= byWord(LABELS);
  return bare.length < 25 ? labels.get(bare.toLowerCase()) : undefined;
}

/**
 * Which of the two acts that only mail programs offer beside each other a control is named after.
 * @example actFromText('Weiterleiten') // 'forward'
 * @example actFromText('Reply to all') // 'reply'
 */
export function actFromText(text: string): Act | undefined {
  if (!text) return undefined;
  const bare = text.trim().toLowerCase();
  if (bare.length > 40) return undefined;
  acts ??= byWord(ACTS);
  const whole = acts.get(bare);
  if (whole || !bare.includes(' ')) return whole;
  // "Reply (r)", "Reply to all", "Allen antworten".
  const words = bare.split(/\s+/);
  return words.length > 4 ? undefined : (acts.get(words[0] ?? '') ?? acts.get(words.at(-1) ?? ''));
}

/** Whether a line of a text begins with the label of a sender, or is nothing else: quick to find out. */
export function namesSender(text: string): boolean {
  return new RegExp(`^[ \\t]*(?:${LABELS.from})[ \\t]*(?:[:：]|$)`, 'imu').test(text);
}
