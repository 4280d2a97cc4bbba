import { unmarked } from './quote-markers.ts';
import { openingAt, type QuoteOpening } from './quote-openings.ts';
import type { QuotedAuthor } from './quoted-author.ts';

/** An earlier message that a mail quotes or forwards; its lines have lost the ">" before them. */
export interface QuotedMessage {
  readonly from: QuotedAuthor;
  /** Who else had it, where its header says so. */
  readonly to: readonly QuotedAuthor[];
  readonly lines: readonly string[];
}

/** Whose each line of a mail is. */
export interface MailParts {
  /** For each line the number of the message it belongs to, 0 for the writer's own. */
  readonly owners: readonly number[];
  /** For each line whether it is what a program wrote above a quote. */
  readonly openings: readonly (QuoteOpening['kind'] | undefined)[];
  /** The quoted messages from 1 on; at 0 nothing. */
  readonly authors: readonly QuotedAuthor[];
  /** Who else had each of them. */
  readonly recipients: readonly (readonly QuotedAuthor[])[];
  readonly texts: readonly string[];
  /** Messages that the writer quotes in passing, without a word about whose they are. */
  readonly asides: ReadonlySet<number>;
}

const MAX_MESSAGES = 200;

interface Level {
  readonly message: number;
  /** How deep the opening stood. */
  readonly around: number;
  /** How deep its text stands; `undefined` until its first line. */
  depth?: number;
}

/**
 * The messages a mail quotes, in the order they stand, each with whom it is from and its own lines, so that
 * every author's signature can be read. Text quoted without a word about its author has an empty `from`.
 * @example quotedMessages(['Yes.', 'On 3 May 1843, Ada Lovelace wrote:', '> Shall we?'])
 * // [{ from: { name: 'Ada Lovelace' }, to: [], lines: ['Shall we?'] }]
 */
export function quotedMessages(lines: readonly string[]): QuotedMessage[] {
  const { owners, openings, authors, recipients, texts } = partsOfMail(lines);
  const own: string[][] = authors.map(() => []);
  owners.forEach((owner, at) => {
    if (!openings[at]) own[owner]?.push(texts[at] as string);
  });
  return authors
    .map((from, message) => ({
      from,
      to: recipients[message] ?? [],
      lines: withoutEmptyEnds(own[message] ?? []),
    }))
    .slice(1)
    .filter(({ from, to, lines: text }) => text.length > 0 || from.email || from.name || to.length > 0);
}

/** Tells for every line of a mail whose it is; one pass. */
export function partsOfMail(lines: readonly string[]): MailParts {
  const marked = lines.map(unmarked);
  const texts = marked.map(({ text }) => text);
  const owners: number[] = [];
  const openings: (QuoteOpening['kind'] | undefined)[] = [];
  const authors: QuotedAuthor[] = [{}];
  const recipients: (readonly QuotedAuthor[])[] = [[]];
  const asides = new Set<number>();
  const levels: Level[] = [{ message: 0, around: -1, depth: 0 }];
  const top = () => levels[levels.length - 1] as Level;
  const begin = (opening: QuoteOpening | undefined, level: Omit<Level, 'message'>) => {
    if (authors.length < MAX_MESSAGES) {
      authors.push(opening?.author() ?? {});
      recipients.push(opening?.recipients() ?? []);
    }
    levels.push({ message: authors.length - 1, ...level });
  };
  for (let at = 0; at < lines.length; at++) {
    const { text, depth } = marked[at] as (typeof marked)[number];
    if (!text.trim()) {
      owners[at] = top().message;
      continue;
    }
    settle(levels, depth);
    const opening = openingAt(texts, at);
    if (opening) {
      const { below, kind } = opening;
      begin(opening, { around: depth });
      for (let line = at; line < below; line++) {
        owners[line] = top().message;
        openings[line] = kind;
      }
      at = below - 1;
      continue;
    }
    const { message, depth: around = 0 } = top();
    if (depth > around) {
      begin(undefined, { around, depth });
      if (message === 0) asides.add(top().message);
    }
    owners[at] = top().message;
  }
  return { owners, openings, authors, recipients, texts, asides };
}

/** Ends the messages that a line of this depth cannot belong to, and learns how deep the current one stands. */
function settle(levels: Level[], depth: number): void {
  while (levels.length > 1) {
    const level = levels[levels.length - 1] as Level;
    if (level.depth === undefined && depth >= level.around) level.depth = Math.min(depth, level.around + 1);
    if (level.depth !== undefined && depth >= level.depth) return;
    levels.pop();
  }
}

function withoutEmptyEnds(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim());
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim()) + 1);
}
