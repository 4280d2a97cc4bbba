import type { IDBPObjectStore } from 'idb';
import type { FirsthandSchema, LeadRow, STORES, Tally } from './schema.ts';
import { dayOf } from './tallies.ts';

/** What a batch of leads changes in the tallies, added up, so that each tally is read and written once. */
export interface TallyChanges {
  /** Takes note that a row comes (1) or goes (-1). */
  readonly add: (row: LeadRow, sign: 1 | -1) => void;
  /** Carries everything noted so far into the tallies; what comes to nothing is taken out of them. */
  readonly write: (
    tallies: IDBPObjectStore<FirsthandSchema, typeof STORES, 'tallies', 'readwrite'>,
  ) => Promise<void>;
}

interface Change extends Pick<Tally, 'place' | 'day' | 'currency'> {
  count: number;
  /** Whole cents, so that thousands of additions and subtractions do not drift. */
  cents: number;
}

/** No changes yet. */
export function tallyChanges(): TallyChanges {
  const changes = new Map<string, Change>();
  return {
    add: ({ place, since, lead }, sign) => {
      const { amount = 0, currency = '' } = lead.money ?? {};
      const key = JSON.stringify([place, dayOf(since), currency]);
      const change = changes.get(key) ?? { place, day: dayOf(since), currency, count: 0, cents: 0 };
      change.count += sign;
      change.cents += sign * centsOf(amount);
      changes.set(key, change);
    },
    write: async (tallies) => {
      const changed = [...changes.values()].filter(({ count, cents }) => count !== 0 || cents !== 0);
      changes.clear();
      await Promise.all(
        changed.map(async ({ place, day, currency, count, cents }) => {
          const held = await tallies.get([place, day, currency]);
          const sum = (held?.count ?? 0) + count;
          if (sum === 0) return tallies.delete([place, day, currency]);
          const amount = (centsOf(held?.amount ?? 0) + cents) / 100;
          return tallies.put({ place, day, currency, count: sum, amount });
        }),
      );
    },
  };
}

const centsOf = (amount: number) => Math.round(amount * 100);
