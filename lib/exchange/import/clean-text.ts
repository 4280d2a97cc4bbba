/** Controls, and characters that are not seen and change what is: zero-width, bidirectional overrides, marks. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** A text of a file as the list keeps it: on one line, nothing unseen in it, at most so many characters. */
export function lineFromCell(text: string, most = 500): string {
  return textFromCell(text, most).replace(/\s+/g, ' ');
}

/** The same with its line breaks. */
export function textFromCell(text: string, most: number): string {
  // Cut first: what follows is never looked at, however long it is.
  const kept = text.length > most * 4 ? text.slice(0, most * 4) : text;
  return kept.toWellFormed().replace(UNSEEN, '').trim().slice(0, most).toWellFormed().trimEnd();
}
