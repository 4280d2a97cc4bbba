import type { ColumnOrder } from './compare.ts';
import type { Entry } from './entry.ts';

/** So few changes are made in place; more are made by writing the list anew, once. */
const FEW = 32;

/** Entries in the order of one column, kept in order while they change. */
export class SortedEntries {
  readonly #order: ColumnOrder;
  #entries: Entry[];
  #descending: readonly Entry[] | undefined;

  /** `entries` are in this order already. */
  constructor(order: ColumnOrder, entries: Entry[]) {
    this.#order = order;
    this.#entries = entries;
  }

  /** All of them; in descending order those with nothing in the column still come last. */
  inOrder(descending: boolean): readonly Entry[] {
    if (!descending) return this.#entries;
    if (!this.#descending) {
      const present = this.#presentCount();
      const absent = this.#entries.slice(present);
      this.#descending = this.#entries.slice(0, present).reverse().concat(absent);
    }
    return this.#descending;
  }

  /** Takes entries out that are in, and puts others in. */
  change(removed: ReadonlySet<Entry>, added: readonly Entry[]): void {
    this.#descending = undefined;
    if (removed.size + added.length <= FEW) this.#changeInPlace(removed, added);
    else this.#rewrite(removed, added);
  }

  #changeInPlace(removed: ReadonlySet<Entry>, added: readonly Entry[]): void {
    for (const entry of removed) this.#entries.splice(this.#placeOf(entry, this.#entries), 1);
    for (const entry of added) this.#entries.splice(this.#placeOf(entry, this.#entries), 0, entry);
  }

  #rewrite(removed: ReadonlySet<Entry>, added: readonly Entry[]): void {
    const kept = removed.size > 0 ? this.#entries.filter((entry) => !removed.has(entry)) : this.#entries;
    const written: Entry[] = [];
    let from = 0;
    for (const entry of added.toSorted(this.#order.compare)) {
      const to = this.#placeOf(entry, kept, from);
      for (; from < to; from++) written.push(kept[from] as Entry);
      written.push(entry);
    }
    for (; from < kept.length; from++) written.push(kept[from] as Entry);
    this.#entries = written;
  }

  /** Where the entry is, or would be. */
  #placeOf(entry: Entry, entries: readonly Entry[], from = 0): number {
    return firstWhere(entries, from, (other) => this.#order.compare(other, entry) >= 0);
  }

  #presentCount(): number {
    return firstWhere(this.#entries, 0, this.#order.isAbsent);
  }
}

/** The first place from which on something holds; it does not hold before, and holds everywhere after. */
function firstWhere(entries: readonly Entry[], from: number, holds: (entry: Entry) => boolean): number {
  let [low, high] = [from, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(entries[middle] as Entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}
