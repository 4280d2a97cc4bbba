import type { LeadBrief } from '../leads/brief.ts';
import { choicesOf } from './choices.ts';
import { ColumnOrders } from './column-orders.ts';
import { predicateOf } from './conditions.ts';
import { type Entry, entryFromBrief } from './entry.ts';
import type { LeadList, ListContext } from './lead-list.ts';
import type { ChoiceColumn, Choices, ListQuery, ListSummary } from './list-query.ts';
import { search } from './search.ts';
import { searchTerms } from './search-terms.ts';
import { summaryOf } from './summary.ts';

/** Answers are kept until the list changes: a board asks for every column, a table for every screen of rows. */
const MOST_KEPT = 24;

/** What a query found, and its summary once that was asked for. */
interface Found {
  readonly entries: readonly Entry[];
  summary?: ListSummary;
}

/** A list of leads in this thread's memory, put into it by hand. */
export class MemoryList implements LeadList {
  readonly #byId = new Map<string, Entry>();
  readonly #orders: ColumnOrders;
  readonly #found = new Map<string, Found>();
  readonly #callbacks = new Set<() => void>();
  #context: ListContext;
  #expected = 0;

  constructor(context: ListContext, language?: string) {
    this.#context = context;
    this.#orders = new ColumnOrders(new Intl.Collator(language, { numeric: true }), context.pipelines);
  }

  /** Adds leads, in place of those with the same ids. */
  put(briefs: readonly LeadBrief[]): void {
    const removed = new Set<Entry>();
    const added = new Map<string, Entry>();
    for (const brief of briefs) {
      const before = this.#byId.get(brief.id);
      if (before) removed.add(before);
      added.set(brief.id, entryFromBrief(brief));
    }
    for (const [id, entry] of added) this.#byId.set(id, entry);
    this.#change(removed, [...added.values()]);
  }

  /** Takes leads out; ids that are not in it are passed over. */
  remove(ids: readonly string[]): void {
    const removed = new Set<Entry>();
    for (const id of ids) {
      const entry = this.#byId.get(id);
      if (entry) removed.add(entry);
      this.#byId.delete(id);
    }
    this.#change(removed, []);
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
    return [...this.#byId.keys()];
  }

  /**
   * Puts the list into every order that may be asked for, a few milliseconds at a time: each `next()` of what it gives
   * is one step. Begins again where the list has changed in between.
   */
  prepare(): Generator<undefined, undefined> {
    return this.#orders.prepare(this.#byId);
  }

  async summary(query: ListQuery): Promise<ListSummary> {
    const found = this.#find(query);
    found.summary ??= summaryOf(found.entries);
    return found.summary;
  }

  async rows(query: ListQuery, from: number, count: number): Promise<readonly LeadBrief[]> {
    return this.#find(query)
      .entries.slice(from, from + count)
      .map(({ brief }) => brief);
  }

  async ids(query: ListQuery): Promise<readonly string[]> {
    return this.#find(query).entries.map(({ brief }) => brief.id);
  }

  async choices(column: ChoiceColumn): Promise<Choices> {
    return choicesOf(this.#byId.values(), column, this.#context);
  }

  onChange(callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  async progress(): Promise<{ readonly loaded: number; readonly total: number }> {
    return { loaded: this.#byId.size, total: Math.max(this.#expected, this.#byId.size) };
  }

  #find(query: ListQuery): Found {
    const key = JSON.stringify(query);
    const kept = this.#found.get(key);
    if (kept) return kept;
    const found = { entries: this.#entriesOf(query) };
    const [oldest] = this.#found.keys();
    if (oldest !== undefined && this.#found.size >= MOST_KEPT) this.#found.delete(oldest);
    this.#found.set(key, found);
    return found;
  }

  #entriesOf({ text, conditions, sort }: ListQuery): readonly Entry[] {
    const ordered = this.#orders.of(sort.column, this.#byId).inOrder(sort.descending);
    const holds = predicateOf(conditions, this.#context);
    const filtered = conditions.length > 0 ? ordered.filter(holds) : ordered;
    const terms = searchTerms(text);
    return terms.length > 0 ? search(filtered, terms) : filtered;
  }

  #change(removed: ReadonlySet<Entry>, added: readonly Entry[]): void {
    if (removed.size + added.length === 0) return;
    this.#orders.change(removed, added);
    this.#changed();
  }

  #changed(): void {
    this.#found.clear();
    for (const callback of this.#callbacks) callback();
  }
}
