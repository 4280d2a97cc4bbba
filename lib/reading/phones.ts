const RUN =
  /(?<![\p{L}\p{N}@/_=#%&])(?:\+|\(|\d)[\d\s().\-–‐‑/·]{5,30}\d(?:\s?(?:ext|extn|x|durchwahl|dw|poste)\.?\s?\d{1,6}\b)?/giu;
const FAX =
  /(?:\b|_)(?:tele)?(?:fax|f|faks|telefax|fax-nr|faxnummer|télécopie|telecopie|факс)\b\.?\s*(?:nr|no|number|#)?\.?\s*[:.)\]]*\s*$|传真[:：]?\s*$/iu;
const NOT_A_PHONE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})$|\d{4}\s?[-–]\s?\d{4}$|(?:\d{1,3}\.){3}\d{1,3}$)/;
const ID_BEFORE =
  /(?:\b(?:id|vat|ust|ustid|siret|siren|iban|bic|isbn|issn|ean|sku|order|invoice|ref|account|acct|case|ticket|license|licence|lic|permit|reg|hrb|hra|kvk|cvr|orgnr|nip|regon|tax|ein|nif|cif|steuernummer|handelsregister|number of)\b[.:\s#-]*(?:(?:nr|no|number|num)\b[.:\s]*)?|[$€£¥]\s?)$/iu;

/**
 * Texts that look like phone numbers, as written (7 to 15 digits), in order and each once; those labelled
 * as fax and those that are dates, prices or other numbers are left out. Cheap: the worker decides.
 * @example phoneTextsIn('Tel. +44 20 7946 0958, Fax +44 20 7946 0959') // ['+44 20 7946 0958']
 */
export function phoneTextsIn(text: string): string[] {
  const found = new Set<string>();
  for (const { index, text: phone } of phoneRuns(text)) {
    const before = text.slice(Math.max(0, index - 30), index);
    if (!FAX.test(before) && !ID_BEFORE.test(before)) found.add(phone);
  }
  return [...found];
}

/** Whether a line is about a fax number only. */
export function isFaxLine(text: string): boolean {
  return /^\W*(?:tele)?(?:fax|faks)\b/iu.test(text);
}

function* phoneRuns(text: string): Generator<{ index: number; text: string }> {
  for (const match of text.matchAll(RUN)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 3);
    if (/^(?:[\p{L}@%€$£]|[.,]\d|:\d)/u.test(after)) continue;
    let offset = 0;
    for (const piece of pieces(match[0])) {
      const index = match.index + match[0].indexOf(piece, offset);
      offset = index - match.index + piece.length;
      if (isPhoneShaped(piece)) yield { index, text: piece };
    }
  }
}

/** One run may hold two numbers: "020 7946 0958 / 020 7946 0959", "+1 202 555 0100 +1 202 555 0101". */
function pieces(run: string): string[] {
  const split = run.split(/\s+(?=\+)|\s{3,}|\s+[/·]\s+|\s*;\s*/u).map((piece) => piece.trim());
  return split.length > 1 && split.every((piece) => digitsIn(piece) >= 7) ? split : [run.trim()];
}

function isPhoneShaped(text: string): boolean {
  const digits = digitsIn(text.replace(/\s?(?:ext|extn|x|durchwahl|dw|poste)\.?\s?\d{1,6}$/iu, ''));
  if (digits < 7 || digits > 15 || NOT_A_PHONE.test(text)) return false;
  const open = text.split('(').length;
  return (
    open === text.split(')').length &&
    open <= 3 &&
    !/[-–.]{2}|\(\s*\)|[^\d\s)]\s*[^\d\s(]\s*[^\d\s(]/u.test(text)
  );
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
