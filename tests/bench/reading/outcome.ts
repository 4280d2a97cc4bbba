import type { FieldName } from '../../../lib/leads/value.ts';

/** A value that was read, as far as scoring and calibration look at it. */
export interface Got {
  readonly text: string;
  readonly confidence?: number;
  readonly rule?: string;
  readonly source?: string;
}

/** A person that was read. */
export interface GotPerson {
  readonly role: string;
  readonly values: Readonly<Partial<Record<FieldName, readonly Got[]>>>;
  /** The name taken apart, where the reading does that. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** What the reading made of one task. */
export interface Outcome {
  readonly people: readonly GotPerson[];
  /** Addresses that the page calls its user's. */
  readonly own: readonly string[];
  /** Names that the page gives its user. */
  readonly ownNames?: readonly string[];
  readonly signatureLines?: readonly number[];
  readonly phones?: readonly Got[];
  /** What else a text was taken for: `person`, `company`, `address`; the lines that are the writer's own. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  readonly timing: Timing;
  /** What a peer may read: the page's source and its text as drawn. */
  readonly html?: string;
  readonly shown?: string;
  readonly language?: string;
}

/** Milliseconds: in the page, in the worker, and for one bare walk over the same page. */
export interface Timing {
  readonly collectMs?: number;
  readonly understandMs?: number;
  readonly bareMs?: number;
  readonly nodes?: number;
  readonly wholeMs: number;
}
