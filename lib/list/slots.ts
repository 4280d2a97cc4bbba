import type { LeadBrief } from '../leads/brief.ts';
import { type Entry, entryFromBrief } from './entry.ts';

/**
 * The leads of a list by number: answers are worked out on arrays of these numbers, which fit into the processor's
 * cache, and a lead itself is only looked at where it must be.
 */
export class Slots {
  /** By slot; `undefined` where a slot is free. */
  readonly entries: (Entry | undefined)[] = [];
  readonly #byId = new Map<string, number>();
  #free: number[] = [];

  get count(): number {
    return this.#byId.size;
  }

  ids(): IterableIterator<string> {
    return this.#byId.keys();
  }

  /** All slots in use, in the order of their leads' ids. */
  inOrderOfIds(): number[] {
    return [...this.#byId.values()].sort((one, other) => this.compareIds(one, other));
  }

  compareIds(slot: number, other: number): number {
    const [id, otherId] = [this.entries[slot]?.brief.id ?? '', this.entries[other]?.brief.id ?? ''];
    return id < otherId ? -1 : id > otherId ? 1 : 0;
  }

  /** Puts leads into slots of their own; gives those, and the ones that hold what they replace, which are to be freed. */
  put(briefs: readonly LeadBrief[]): { readonly added: number[]; readonly removed: number[] } {
    const removed = this.remove(briefs.map(({ id }) => id));
    const added = [...new Map(briefs.map((brief) => [brief.id, brief])).values()].map((brief) => {
      const slot = this.#free.pop() ?? this.entries.length;
      this.entries[slot] = entryFromBrief(brief);
      this.#byId.set(brief.id, slot);
      return slot;
    });
    return { added, removed };
  }

  /** Forgets leads, and gives their slots, which keep what they hold until they are freed. */
  remove(ids: readonly string[]): number[] {
    const removed: number[] = [];
    for (const id of ids) {
      const slot = this.#byId.get(id);
      if (slot === undefined) continue;
      removed.push(slot);
      this.#byId.delete(id);
    }
    return removed;
  }

  /** Lets slots be used again. */
  free(slots: readonly number[]): void {
    for (const slot of slots) this.entries[slot] = undefined;
    this.#free = this.#free.concat(slots);
  }
}
