import { commaParts } from './comma-parts.ts';
import { emailsInText } from './emails.ts';

/**
 * The pieces of a list of mailboxes that hold an address, each with what stands before it: the commas of
 * "Lovelace, Ada <ada@engines.example>" part nobody.
 * @example mailboxTexts('Ada <ada@engines.example>; cb@engines.example') // ['Ada <ada@engines.example>', 'cb@engines.example']
 */
export function mailboxTexts(text: string): string[] {
  if (!text.includes('@')) return [];
  return text
    .split(/(?<=>)\s*[;,]?\s*|(?:(?<!\s)\s+)?;\s*/u)
    .flatMap((piece) => (piece.includes('<') ? [piece] : commaParts(piece)))
    .map((piece) => piece.trim())
    .filter((piece) => emailsInText(piece).length > 0);
}
