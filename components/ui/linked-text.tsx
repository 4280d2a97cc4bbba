import './linked-text.css';

/** A web address, or a word that may be a user's. */
const LINK = /https?:\/\/[^\s<>"]{1,2000}|[\w.+-]+/g;
const AT_HOST = /^@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
const MAX_USER = 64;
const MAX_HOST = 255;
const TRAILING = /(?<![.,;:!?)\]}'"])[.,;:!?)\]}'"]+$/;

/** A piece of plain text: as it stands, or the address it links to. */
export interface TextPiece {
  readonly text: string;
  readonly href?: string;
}

/**
 * Plain text cut into pieces, web and e-mail addresses apart; a full stop after an address is not part of it.
 * @example textPieces('See https://engines.example.') // [{ text: 'See ' }, { text: 'https://…', href: 'https://…' }, { text: '.' }]
 */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const end = index + found.length;
    const host = AT_HOST.exec(text.slice(end, end + MAX_HOST))?.[0] ?? '';
    if (index < from || (!found.includes('://') && (!host || found.length > MAX_USER))) continue;
    const address = (found.includes('://') ? found : found + host).replace(TRAILING, '');
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: address, href: address.includes('://') ? address : `mailto:${address}` });
    from = index + address.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Text as somebody wrote it, line breaks kept, addresses to click. */
export function LinkedText({ text }: { text: string }) {
  return (
    <p class="linked-text" dir="auto">
      {textPieces(text).map(({ text: piece, href }, index) =>
        href ? (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
