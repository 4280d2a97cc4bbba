import type { Pipelines } from '../leads/pipeline.ts';
import { SORT_COLUMNS, type SortColumn } from './list-query.ts';
import type { Slots } from './slots.ts';
import { finished } from './sort-in-steps.ts';
import { sortKeys } from './sort-keys.ts';
import { SortedSlots } from './sorted-slots.ts';

/** The list in the order of each column, made when it is first asked for or in steps before; a sort is a look-up. */
export class ColumnOrders {
  readonly #slots: Slots;
  readonly #collator: Intl.Collator;
  readonly #sorted = new Map<SortColumn, SortedSlots>();
  #pipelines: Pipelines;
  /** In the order of ids, from which every sort begins; forgotten with every change. */
  #byId: number[] | undefined;

  constructor(slots: Slots, collator: Intl.Collator, pipelines: Pipelines) {
    this.#slots = slots;
    this.#collator = collator;
    this.#pipelines = pipelines;
  }

  /** All leads in the order of a column. */
  of(column: SortColumn): SortedSlots {
    const known = this.#sorted.get(column);
    if (known) return known;
    const sorted = this.#empty(column);
    finished(sorted.fill(this.#inOrderOfIds()));
    this.#sorted.set(column, sorted);
    return sorted;
  }

  /** Tells every order that is known which slots to take out and which to put in. */
  change(removed: readonly number[], added: readonly number[]): void {
    this.#byId = undefined;
    for (const sorted of this.#sorted.values()) sorted.change(removed, added);
  }

  /** Says the order of stages from now on. */
  setPipelines(pipelines: Pipelines): void {
    this.#byId = undefined;
    this.#pipelines = pipelines;
    this.#sorted.delete('stage');
  }

  /** Makes all orders that are not known yet, in steps of a few milliseconds; one begins again after a change. */
  *prepare(): Generator<undefined, void> {
    for (const column of SORT_COLUMNS) {
      while (!this.#sorted.has(column)) {
        const sorted = this.#empty(column);
        const byId = this.#inOrderOfIds();
        const steps = sorted.fill(byId);
        let isDone = steps.next().done;
        while (!isDone && byId === this.#byId) {
          yield;
          isDone = steps.next().done;
        }
        if (isDone && byId === this.#byId) this.#sorted.set(column, sorted);
      }
    }
  }

  #inOrderOfIds(): readonly number[] {
    this.#byId ??= this.#slots.inOrderOfIds();
    return this.#byId;
  }

  #empty(column: SortColumn): SortedSlots {
    return new SortedSlots(this.#slots, sortKeys(column, this.#collator, this.#pipelines));
  }
}
