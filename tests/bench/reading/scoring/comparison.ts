import type { Got } from '../outcome.ts';

/** Whether a value that was read is what the gold has. */
export type Same = (gold: string, got: string) => boolean;

/** One field of one task: what was read against what is there. */
export interface Comparison {
  readonly field: string;
  readonly hits: readonly { readonly gold: string; readonly got: Got }[];
  readonly misses: readonly string[];
  readonly extras: readonly Got[];
  /** The gold does not name all there is, so that an extra value proves nothing. */
  readonly isRecallOnly?: boolean;
  /** The tool this is the result of; the reading itself where absent. */
  readonly peer?: string;
  /** The scorer's kind. */
  readonly kind?: string;
}

/** Precision, recall and their harmonic mean; `null` where there was nothing to be right about. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/**
 * Holds what was read against the gold, one to one: each gold value can be hit once, each value read can hit
 * once, what is left on either side is a miss or an extra. Values that are the same count once on each side.
 */
export function compare(field: string, gold: readonly string[], got: readonly Got[], same: Same): Comparison {
  const misses = distinct(gold, (text) => text, same);
  const hits: { gold: string; got: Got }[] = [];
  const extras: Got[] = [];
  for (const one of distinct(got, ({ text }) => text, same)) {
    const at = misses.findIndex((text) => same(text, one.text));
    if (at < 0) extras.push(one);
    else hits.push({ gold: misses.splice(at, 1)[0] as string, got: one });
  }
  return { field, hits, misses, extras };
}

/** The same comparison for another tool, which has no confidence. */
export function comparePeer(
  peer: string,
  field: string,
  gold: readonly string[],
  got: readonly string[],
  same: Same,
): Comparison {
  return {
    ...compare(
      field,
      gold,
      got.map((text) => ({ text })),
      same,
    ),
    peer,
  };
}

function distinct<Thing>(things: readonly Thing[], text: (thing: Thing) => string, same: Same): Thing[] {
  const kept: Thing[] = [];
  for (const thing of things) {
    if (!kept.some((known) => same(text(known), text(thing)))) kept.push(thing);
  }
  return kept;
}

/** The rates over many comparisons of one field, every value weighing the same. */
export function ratesOf(comparisons: readonly Comparison[]): Rates {
  let hits = 0;
  let missed = 0;
  let extra = 0;
  let isRecallOnly = false;
  for (const one of comparisons) {
    hits += one.hits.length;
    missed += one.misses.length;
    extra += one.extras.length;
    isRecallOnly ||= one.isRecallOnly === true;
  }
  const recall = share(hits, hits + missed);
  if (isRecallOnly) return { precision: null, recall, f1: null };
  return { precision: share(hits, hits + extra), recall, f1: share(2 * hits, 2 * hits + missed + extra) };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
