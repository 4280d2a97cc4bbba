import type { FieldName, FieldValues, ValueSource } from './value.ts';

/** One value as read from a page, before phones are normalised and companies looked up. */
export interface ReadValue {
  readonly value: string;
  readonly source: ValueSource;
  readonly rule: string;
  readonly confidence: number;
}

/** The part a person plays on the page; `subject` is whom a profile or contact page is about. */
export const PERSON_ROLES = ['from', 'reply-to', 'to', 'cc', 'mentioned', 'subject'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** One person on a page. A `phone` is the text as shown, with `fax` left out; values come best first. */
export interface ReadPerson {
  readonly role: PersonRole;
  readonly values: Readonly<Partial<Record<FieldName, readonly ReadValue[]>>>;
}

/** What a page says about people. The counterpart comes first; the user is never among them. */
export interface PageReading {
  /** Site id, `any-page` where no site file knew the page. */
  readonly site: string;
  /** Page kind within the site: `conversation`, `profile`, ... */
  readonly page: string;
  readonly url: string;
  readonly title: string;
  /** BCP 47 language the page declares, '' where it declares none. */
  readonly language: string;
  readonly people: readonly ReadPerson[];
  /** Fields that this kind of page should have yielded and did not. */
  readonly missing: readonly FieldName[];
  /** Address bar and page speak of different people; nobody is offered then. */
  readonly disagrees: boolean;
  /** Only part of the page was read, because it is very large. */
  readonly partial?: true;
}

/** Where somebody already stands in the list. `enteredAt` is when they entered the stage. */
export interface KnownLead {
  readonly leadId: string;
  readonly name: string;
  readonly company: string;
  readonly stageId: string;
  readonly status: 'open' | 'won' | 'lost';
  readonly enteredAt: number;
  /** The person asked not to be contacted. */
  readonly wantsNoContact?: true;
}

export type SimilarReason =
  | 'same-address'
  | 'same-name-and-company'
  | 'same-phone'
  | 'same-role-address'
  | 'same-name-and-domain';

/** A reading's person with phones normalised, the company inferred and the list consulted. */
export interface UnderstoodPerson {
  readonly role: PersonRole;
  readonly values: FieldValues;
  /** The lead that saving would update. */
  readonly known?: KnownLead;
  /** Leads that may be the same person: asked about, never merged silently. */
  readonly similar: readonly { readonly lead: KnownLead; readonly reason: SimilarReason }[];
  /** Erased before: saving is refused. */
  readonly forgotten: boolean;
}
