import type { Database, Tally } from './schema.ts';

const DAY_MS = 86_400_000;

/** Whole days since the epoch, UTC, of an instant in epoch ms. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}

/** The tallies of a place, oldest day first. */
export function talliesOf(database: Database, place: string): Promise<Tally[]> {
  return database.getAll(
    'tallies',
    IDBKeyRange.bound([place, Number.NEGATIVE_INFINITY], [place, Number.POSITIVE_INFINITY]),
  );
}

/** How many leads some tallies stand for. */
export function countIn(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

/** What they are worth, by ISO currency, in major units. */
export function moneyIn(tallies: readonly Tally[]): Record<string, number> {
  const cents = new Map<string, number>();
  for (const { currency, amount } of tallies) {
    if (currency) cents.set(currency, (cents.get(currency) ?? 0) + Math.round(amount * 100));
  }
  return Object.fromEntries([...cents].map(([currency, sum]) => [currency, sum / 100]));
}
