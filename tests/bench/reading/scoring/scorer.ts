import type { FieldName } from '../../../../lib/leads/value.ts';
import type { Corpus, Task } from '../corpus.ts';
import type { Got, GotPerson, Outcome } from '../outcome.ts';
import type { Comparison } from './comparison.ts';

/** Holds one task's outcome against its gold. `fits` looks at what the gold holds, never at names of corpora. */
export interface Scorer {
  /** What this is about, for figures that span corpora. */
  readonly kind: string;
  readonly fits: (task: Task) => boolean;
  /** A peer reads the page's text as drawn, which costs a layout. */
  readonly needsShown?: true;
  readonly score: (
    task: Task,
    outcome: Outcome,
    corpus: Corpus,
  ) => readonly Comparison[] | Promise<readonly Comparison[]>;
}

/** Every value of a field, of all these people. */
export function valuesOf(people: readonly GotPerson[], field: FieldName): readonly Got[] {
  return people.flatMap(({ values }) => values[field] ?? []);
}

/** The first value of a field, as a list of one or none. */
export function firstOf(person: GotPerson | undefined, field: FieldName): readonly Got[] {
  return person?.values[field]?.slice(0, 1) ?? [];
}
