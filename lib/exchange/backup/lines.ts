import { BackupFault } from './backup-fault.ts';

/** Longer than any line that was ever written. */
const MOST_CHARACTERS = 16_000_000;

/** The lines of a text that arrives in pieces, without their line feeds; an empty one at the end is none. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const rest: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      yield rest.join('') + piece.slice(from, at);
      rest.length = 0;
      length = 0;
      from = at + 1;
    }
    rest.push(piece.slice(from));
    length += piece.length - from;
    if (length > MOST_CHARACTERS) throw new BackupFault('damaged');
  }
  if (length > 0) yield rest.join('');
}
