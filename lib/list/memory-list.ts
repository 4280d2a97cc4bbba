import type { LeadBrief } from '../leads/brief.ts';
import { choicesOf } from './choices.ts';
import { ColumnOrders } from './column-orders.ts';
import { predicateOf } from './conditions.ts';
import type { LeadList, ListContext } from './lead-list.ts';
import type { ChoiceColumn, Choices, ListQuery, ListSummary } from './list-query.ts';
import { markedInOrder } from './marked-in-order.ts';
import { type Marks, marksWhere, searchMarked } from './search.ts';
import { searchTerms } from './search-terms.ts';
import { Slots } from './slots.ts';
import { summaryOf } from './summary.ts';
import { Vocabulary } from './vocabulary.ts';

/** Answers are kept until the list changes: a board asks for every column, a table for every screen of rows. */
const MOST_KEPT = 24;
const LEARNT_PER_STEP = 500;

/** What a query found, in its order, and its summary once that was asked for. */
interface Found {
  readonly slots: Uint32Array;
  /** Absent where every lead was found. */
  readonly marks?: Marks;
  summary?: ListSummary;
}

/** A list of leads in this thread's memory, put into it by hand. */
export class MemoryList implements LeadList {
  readonly #slots = new Slots();
  readonly #orders: ColumnOrders;
  readonly #found = new Map<string, Found>();
  readonly #callbacks = new Set<() => void>();
  #context: ListContext;
  #expected = 0;
  #vocabulary: Vocabulary | undefined;
  #isLearned = false;

  constructor(context: ListContext, language?: string) {
    this.#context = context;
    this.#orders = new ColumnOrders(
      this.#slots,
      new Intl.Collator(language, { numeric: true }),
      context.pipelines,
    );
  }

  /** Adds leads, in place of those with the same ids. */
  put(briefs: readonly LeadBrief[]): void {
    const { removed, added } = this.#slots.put(briefs);
    this.#learn(added);
    this.#change(removed, added);
  }

  /** Takes leads out; ids that are not in it are passed over. */
  remove(ids: readonly string[]): void {
    this.#change(this.#slots.remove(ids), []);
  }

  /** Says what holds from now on besides the leads. */
  setContext(context: ListContext): void {
    this.#context = context;
    this.#orders.setPipelines(context.pipelines);
    this.#changed();
  }

  /** Says how many leads there will be when all are put in, for `progress`. */
  expect(total: number): void {
    this.#expected = total;
    this.#changed();
  }

  /** The ids of all leads in the list. */
  allIds(): readonly string[] {
    return [...this.#slots.ids()];
  }

  /**
   * Puts the list into every order that may be asked for and learns its words, a few milliseconds at a time: each
   * `next()` of what it gives is one step. From then on typing errors are seen through.
   */
  *prepare(): Generator<undefined, void> {
    yield* this.#orders.prepare();
    if (this.#vocabulary) return;
    this.#vocabulary = new Vocabulary();
    for (let slot = 0; slot < this.#slots.entries.length; slot++) {
      this.#learn([slot]);
      if (slot % LEARNT_PER_STEP === 0) yield;
    }
    this.#isLearned = true;
    this.#changed();
  }

  async summary(query: ListQuery): Promise<ListSummary> {
    const found = this.#find(query);
    const { marks } = found;
    found.summary ??= summaryOf(this.#slots.entries, (slot) => marks?.[slot] !== 0);
    return found.summary;
  }

  async rows(query: ListQuery, from: number, count: number): Promise<readonly LeadBrief[]> {
    return [...this.#briefs(this.#find(query).slots.subarray(from, from + count))];
  }

  async ids(query: ListQuery): Promise<readonly string[]> {
    return Array.from(this.#briefs(this.#find(query).slots), ({ id }) => id);
  }

  async choices(column: ChoiceColumn): Promise<Choices> {
    return choicesOf(this.#briefs(this.#slots.entries.keys()), column, this.#context);
  }

  onChange(callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  async progress(): Promise<{ readonly loaded: number; readonly total: number }> {
    return { loaded: this.#slots.count, total: Math.max(this.#expected, this.#slots.count) };
  }

  #find(query: ListQuery): Found {
    const key = JSON.stringify(query);
    const kept = this.#found.get(key);
    if (kept) return kept;
    const found = this.#answer(query);
    const [oldest] = this.#found.keys();
    if (oldest !== undefined && this.#found.size >= MOST_KEPT) this.#found.delete(oldest);
    this.#found.set(key, found);
    return found;
  }

  #answer({ text, conditions, sort }: ListQuery): Found {
    const order = this.#orders.of(sort.column).inOrder(sort.descending);
    const terms = searchTerms(text);
    if (conditions.length + terms.length === 0) return { slots: order };
    const { entries } = this.#slots;
    const held = marksWhere(entries, predicateOf(conditions, this.#context));
    const vocabulary = this.#isLearned ? this.#vocabulary : undefined;
    const marks = terms.length > 0 ? searchMarked(entries, held, terms, vocabulary) : held;
    return { slots: markedInOrder(order, marks), marks };
  }

  *#briefs(slots: Iterable<number>): Generator<LeadBrief> {
    for (const slot of slots) {
      const entry = this.#slots.entries[slot];
      if (entry) yield entry.brief;
    }
  }

  #learn(slots: readonly number[]): void {
    for (const slot of slots) this.#vocabulary?.learn(this.#slots.entries[slot]?.text ?? '');
  }

  #change(removed: readonly number[], added: readonly number[]): void {
    if (removed.length + added.length === 0) return;
    this.#orders.change(removed, added);
    this.#slots.free(removed);
    this.#changed();
  }

  #changed(): void {
    this.#found.clear();
    for (const callback of this.#callbacks) callback();
  }
}
