import type { Slots } from './slots.ts';
import { sortInSteps } from './sort-in-steps.ts';
import type { SortKey, SortKeys } from './sort-keys.ts';

/** So few changes are made in place; more are made by writing the order anew, once. */
const FEW = 32;
const KEYS_PER_STEP = 20_000;

/** All slots in the order of one column, ties by id, kept in order while they change. */
export class SortedSlots {
  readonly #slots: Slots;
  readonly #sort: SortKeys;
  /** By slot. */
  readonly #keys: SortKey[] = [];
  #order = new Uint32Array(0);
  #count = 0;
  #descending: Uint32Array | undefined;

  constructor(slots: Slots, sort: SortKeys) {
    this.#slots = slots;
    this.#sort = sort;
  }

  /** Takes in all slots, given in the order of their ids, in steps of a few milliseconds. */
  *fill(byId: readonly number[]): Generator<undefined, void> {
    for (const [count, slot] of byId.entries()) {
      this.#setKey(slot);
      if (count % KEYS_PER_STEP === 0) yield;
    }
    const compare = (one: number, other: number) => this.#compareKeys(one, other);
    // The sort keeps the order of equal ones, which is that of their ids.
    this.#order = Uint32Array.from(yield* sortInSteps(byId, compare));
    this.#count = byId.length;
  }

  /** All of them; in descending order those with nothing in the column still come last. */
  inOrder(descending: boolean): Uint32Array {
    const ascending = this.#order.subarray(0, this.#count);
    if (!descending) return ascending;
    if (!this.#descending) {
      const present = this.#firstWhere(ascending, 0, (slot) => this.#keys[slot] === this.#sort.absent);
      this.#descending = ascending.slice();
      this.#descending.subarray(0, present).reverse();
    }
    return this.#descending;
  }

  /** Takes slots out that are in, and puts others in; all still hold their leads. */
  change(removed: readonly number[], added: readonly number[]): void {
    this.#descending = undefined;
    for (const slot of added) this.#setKey(slot);
    if (removed.length + added.length > FEW) this.#rewrite(removed, added);
    else {
      for (const slot of removed) this.#takeOut(slot);
      for (const slot of added) this.#putIn(slot);
    }
  }

  #takeOut(slot: number): void {
    const place = this.#placeOf(slot, this.#order.subarray(0, this.#count));
    this.#order.copyWithin(place, place + 1, this.#count);
    this.#count--;
  }

  #putIn(slot: number): void {
    const place = this.#placeOf(slot, this.#order.subarray(0, this.#count));
    if (this.#count === this.#order.length) {
      const larger = new Uint32Array(this.#count * 2 + FEW);
      larger.set(this.#order);
      this.#order = larger;
    }
    this.#order.copyWithin(place + 1, place, this.#count);
    this.#order[place] = slot;
    this.#count++;
  }

  #rewrite(removed: readonly number[], added: readonly number[]): void {
    const gone = new Set(removed);
    const all = this.#order.subarray(0, this.#count);
    const kept = gone.size > 0 ? all.filter((slot) => !gone.has(slot)) : all;
    const written = new Uint32Array(kept.length + added.length);
    let [from, count] = [0, 0];
    for (const slot of added.toSorted((one, other) => this.#compare(one, other))) {
      const to = this.#placeOf(slot, kept, from);
      written.set(kept.subarray(from, to), count);
      count += to - from;
      from = to;
      written[count++] = slot;
    }
    written.set(kept.subarray(from), count);
    this.#order = written;
    this.#count = written.length;
  }

  #setKey(slot: number): void {
    const entry = this.#slots.entries[slot];
    this.#keys[slot] = entry ? this.#sort.keyOf(entry.brief) : this.#sort.absent;
  }

  #compareKeys(one: number, other: number): number {
    return this.#sort.compare(this.#keys[one] ?? '', this.#keys[other] ?? '');
  }

  #compare(one: number, other: number): number {
    return this.#compareKeys(one, other) || this.#slots.compareIds(one, other);
  }

  /** Where a slot is, or would be. */
  #placeOf(slot: number, order: Uint32Array, from = 0): number {
    return this.#firstWhere(order, from, (other) => this.#compare(other, slot) >= 0);
  }

  /** The first place from which on something holds; it does not hold before, and holds everywhere after. */
  #firstWhere(order: Uint32Array, from: number, holds: (slot: number) => boolean): number {
    let [low, high] = [from, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(order[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
