import { ATTRIBUTES, type Attribute, ownAttributes } from './attributes.ts';
import { type Proportion, wilson } from './proportion.ts';
import type { LeadRecord } from './record.ts';
import type { Figure } from './scope.ts';
import { benjaminiHochberg, fisherExact, oddsRatio } from './two-by-two.ts';

/** Something that went together with winning, or with losing. */
export interface Pattern {
  readonly attribute: Attribute['name'];
  /** The level; of a number the quartile, from 1, with `from` and `to` (both included). */
  readonly level: string;
  readonly from?: number;
  readonly to?: number;
  /** Won, of the leads that have it. */
  readonly having: Proportion;
  /** Won, of those that do not. */
  readonly others: Proportion;
  readonly odds: { readonly ratio: number; readonly low: number; readonly high: number };
  readonly p: number;
  /** Share of chance finds among all that are at least as striking. */
  readonly q: number;
  readonly leadIds: readonly string[];
}

export interface Patterns {
  readonly found: readonly Pattern[];
  /** How many levels were tried: all of them count against each find. */
  readonly tried: number;
  readonly leads: number;
}

const MOST_Q = 0.1;
const FEWEST_LEADS = 5;
const ENOUGH_CLOSED = 20;

interface Level {
  readonly attribute: Attribute['name'];
  readonly level: string;
  readonly from?: number;
  readonly to?: number;
  readonly members: number[];
}

/**
 * What leads that were won had in common, and those that were lost: every level of every attribute against all other
 * leads with a known outcome, by Fisher's exact test, with false finds held to one in ten (Benjamini-Hochberg).
 */
export function patterns(records: readonly LeadRecord[]): Figure<Patterns> {
  const closed = records.filter(({ status }) => status !== 'open');
  if (closed.length < ENOUGH_CLOSED) {
    return { enough: false, of: 'closed leads', have: closed.length, need: ENOUGH_CLOSED };
  }
  const won = closed.filter(({ status }) => status === 'won').length;
  const levels = [...ATTRIBUTES, ...ownAttributes(closed)]
    .flatMap((attribute) => levelsOf(attribute, closed))
    .filter(
      ({ members }) => members.length >= FEWEST_LEADS && closed.length - members.length >= FEWEST_LEADS,
    );
  const tables = levels.map(({ members }) => {
    const a = members.filter((index) => closed[index]?.status === 'won').length;
    const rest = closed.length - members.length;
    return [
      [a, members.length - a],
      [won - a, rest - (won - a)],
    ] as const;
  });
  const ps = tables.map(fisherExact);
  const qs = benjaminiHochberg(ps);
  const found = levels.flatMap(({ members, ...level }, index): Pattern[] => {
    const table = tables[index];
    const [p = 1, q = 1] = [ps[index], qs[index]];
    if (!table || q > MOST_Q) return [];
    const [[a, b], [c, d]] = table;
    const leadIds = members.flatMap((at) => closed[at]?.id ?? []);
    return [
      { ...level, having: wilson(a, a + b), others: wilson(c, c + d), odds: oddsRatio(table), p, q, leadIds },
    ];
  });
  found.sort((x, y) => x.p - y.p);
  return { enough: true, found, tried: levels.length, leads: closed.length };
}

function levelsOf({ name, of }: Attribute, closed: readonly LeadRecord[]): readonly Level[] {
  const numbers: { readonly index: number; readonly value: number }[] = [];
  const members = new Map<string, number[]>();
  for (const [index, record] of closed.entries()) {
    const value = of(record);
    if (typeof value === 'number') numbers.push({ index, value });
    else
      for (const level of typeof value === 'string' ? [value] : (value ?? [])) {
        const held = members.get(level);
        if (held) held.push(index);
        else members.set(level, [index]);
      }
  }
  const texts = [...members].map(([level, some]) => ({ attribute: name, level, members: some }));
  return [...texts, ...quartilesOf(name, numbers)];
}

/** Cuts numbers at their own quartiles; equal numbers stay together. */
function quartilesOf(
  attribute: Attribute['name'],
  numbers: readonly { readonly index: number; readonly value: number }[],
): readonly Level[] {
  const sorted = numbers.map(({ value }) => value).sort((a, b) => a - b);
  const cuts = [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
  const groups = new Map<number, { readonly index: number; readonly value: number }[]>();
  for (const one of numbers) {
    const quartile = 1 + cuts.filter((cut) => one.value >= cut).length;
    const held = groups.get(quartile);
    if (held) held.push(one);
    else groups.set(quartile, [one]);
  }
  return [...groups].map(([quartile, group]) => ({
    attribute,
    level: String(quartile),
    from: group.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY),
    to: group.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    members: group.map(({ index }) => index),
  }));
}
