/** A line of mail without the ">" before it, and how many there were. */
export interface MarkedLine {
  readonly text: string;
  readonly depth: number;
}

const MAX_DEPTH = 60;

/**
 * A line apart from the ">" that mark it as quoted.
 * @example unmarked('> > Shall we?') // { text: 'Shall we?', depth: 2 }
 */
export function unmarked(line: string): MarkedLine {
  let depth = 0;
  let at = 0;
  while (depth < MAX_DEPTH) {
    let next = at;
    while (next - at < 4 && (line[next] === ' ' || line[next] === '\u00a0')) next++;
    if (line[next] !== '>') break;
    depth++;
    at = next + 1;
  }
  return depth === 0 ? { text: line, depth } : { text: line.slice(line[at] === ' ' ? at + 1 : at), depth };
}
