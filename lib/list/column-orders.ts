import type { Pipelines } from '../leads/pipeline.ts';
import { type ColumnOrder, columnOrder } from './compare.ts';
import type { Entry } from './entry.ts';
import { SORT_COLUMNS, type SortColumn } from './list-query.ts';
import { finished, sortInSteps } from './sort-in-steps.ts';
import { SortedEntries } from './sorted-entries.ts';

/** The list in the order of each column, made when it is first asked for or in steps before; a sort is a look-up. */
export class ColumnOrders {
  readonly #collator: Intl.Collator;
  readonly #sorted = new Map<SortColumn, SortedEntries>();
  #pipelines: Pipelines;
  /** Rises with every change, so that a sort in steps notices that its entries are no longer those of the list. */
  #version = 0;

  constructor(collator: Intl.Collator, pipelines: Pipelines) {
    this.#collator = collator;
    this.#pipelines = pipelines;
  }

  /** All leads in the order of a column; `all` are those of the list. */
  of(column: SortColumn, all: ReadonlyMap<string, Entry>): SortedEntries {
    const known = this.#sorted.get(column);
    if (known) return known;
    const order = this.#orderOf(column);
    return this.#keep(column, order, finished(sortInSteps([...all.values()], order.compare)));
  }

  /** Tells every order that is known what has changed. */
  change(removed: ReadonlySet<Entry>, added: readonly Entry[]): void {
    this.#version++;
    for (const sorted of this.#sorted.values()) sorted.change(removed, added);
  }

  /** Says the order of stages from now on. */
  setPipelines(pipelines: Pipelines): void {
    this.#version++;
    this.#pipelines = pipelines;
    this.#sorted.delete('stage');
  }

  /** Makes all orders that are not known yet, in steps of a few milliseconds. */
  *prepare(all: ReadonlyMap<string, Entry>): Generator<undefined, undefined> {
    for (const column of SORT_COLUMNS) {
      while (!this.#sorted.has(column)) {
        const version = this.#version;
        const order = this.#orderOf(column);
        const steps = sortInSteps([...all.values()], order.compare);
        let step = steps.next();
        while (!step.done && version === this.#version) {
          yield;
          step = steps.next();
        }
        if (step.done && version === this.#version) this.#keep(column, order, step.value);
      }
    }
  }

  #orderOf(column: SortColumn): ColumnOrder {
    return columnOrder(column, this.#collator, this.#pipelines);
  }

  #keep(column: SortColumn, order: ColumnOrder, entries: Entry[]): SortedEntries {
    const sorted = new SortedEntries(order, entries);
    this.#sorted.set(column, sorted);
    return sorted;
  }
}
