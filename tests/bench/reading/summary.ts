import type { Corpus } from './corpus.ts';
import type { Measured } from './measure.ts';
import { type Comparison, type Rates, ratesOf } from './scoring/comparison.ts';

export interface FieldResult extends Rates {
  /** How many values the gold has. */
  readonly expected: number;
  readonly peer: Readonly<Record<string, Rates>>;
}

/** Milliseconds at the median and at the slow end. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** What `--json` prints of one corpus. `msPerPage` is the whole read; its parts follow where there are pages. */
export interface Summary {
  readonly corpus: string;
  readonly cases: number;
  readonly errors: number;
  readonly fields: Readonly<Record<string, FieldResult>>;
  readonly msPerPage: Percentiles & {
    readonly collect?: Percentiles;
    readonly understand?: Percentiles;
    /** Reading in the page against one bare walk over it: all time against all time, and page by page. */
    readonly timesBareWalk?: Percentiles & { readonly overall: number };
  };
}

/** Pages with fewer nodes are walked in less time than the clock tells. */
const MIN_NODES_FOR_RATIO = 500;

/** The figures of one corpus. */
export function summaryOf(corpus: Corpus, measured: readonly Measured[]): Summary {
  return {
    corpus: corpus.name,
    cases: corpus.caseCount,
    errors: measured.filter(({ error }) => error !== undefined).length,
    fields: fieldsOf(measured.flatMap(({ comparisons }) => comparisons)),
    msPerPage: timesOf(measured),
  };
}

/** Rates per field, the reading's own and each peer's. */
export function fieldsOf(comparisons: readonly Comparison[]): Record<string, FieldResult> {
  const fields: Record<string, FieldResult> = {};
  for (const field of new Set(comparisons.map((one) => one.field))) {
    const all = comparisons.filter((one) => one.field === field);
    const own = all.filter(({ peer }) => peer === undefined);
    const peers = new Set(all.flatMap(({ peer }) => peer ?? []));
    const peer = [...peers].map(
      (name) => [name, rounded(ratesOf(all.filter((one) => one.peer === name)))] as const,
    );
    if (own.every(({ hits, misses, extras }) => hits.length + misses.length + extras.length === 0)) continue;
    fields[field] = {
      ...rounded(ratesOf(own)),
      expected: own.reduce((sum, { hits, misses }) => sum + hits.length + misses.length, 0),
      peer: Object.fromEntries(peer),
    };
  }
  return fields;
}

function rounded({ precision, recall, f1 }: Rates): Rates {
  const round = (rate: number | null) => (rate === null ? null : Math.round(rate * 10_000) / 10_000);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function timesOf(measured: readonly Measured[]): Summary['msPerPage'] {
  const timings = measured.flatMap(({ outcome }) => (outcome ? [outcome.timing] : []));
  const pages = timings.filter(({ collectMs }) => collectMs !== undefined);
  const whole = percentiles((pages.length > 0 ? pages : timings).map(({ wholeMs }) => wholeMs));
  if (pages.length === 0) return whole;
  const sum = (of: (timing: (typeof pages)[number]) => number) =>
    pages.reduce((total, one) => total + of(one), 0);
  const large = pages.filter(({ nodes = 0, bareMs = 0 }) => nodes >= MIN_NODES_FOR_RATIO && bareMs > 0);
  return {
    ...whole,
    collect: percentiles(pages.map(({ collectMs = 0 }) => collectMs)),
    understand: percentiles(pages.map(({ understandMs = 0 }) => understandMs)),
    timesBareWalk: {
      ...percentiles(large.map(({ collectMs = 0, bareMs = 1 }) => collectMs / bareMs)),
      overall: hundredths(sum(({ collectMs = 0 }) => collectMs) / sum(({ bareMs = 0 }) => bareMs)),
    },
  };
}

/** The median and the 95th percentile, 0 where there is nothing. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    hundredths(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
