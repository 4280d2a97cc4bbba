import type { PersonRole } from '../leads/reading.ts';
import type { AnswerKind } from '../leads/report.ts';
import type { FieldName, ValueSource } from '../leads/value.ts';
import type { Page } from './page.ts';

/**
 * How long a way of finding things is likely to last, best first: machine-readable markup, the address,
 * roles and labels, a class or id that people chose, the mere order of elements.
 */
export const RUNGS = ['structured', 'address', 'role', 'class', 'structure'] as const;
export type Rung = (typeof RUNGS)[number];

/** Where one person is spoken of: the element the rules look in, and what that person wrote. */
export interface Spot {
  readonly role: PersonRole;
  readonly element: Element;
  /** The piece of the element's text that is about this person, where the element names several. */
  readonly text?: string;
  /** Address and name as found already; the site's rules are asked first. */
  readonly mailbox?: { readonly email: string; readonly name: string };
  /** The person's own message; details come from its signature. */
  readonly body?: Element;
}

/** What a rule may answer: one text, several, or nothing. The worker checks and cleans each. */
export type Found = string | undefined | readonly (string | undefined)[];

/** One named way to a value; its name is kept with the value as provenance. */
export interface Rule {
  readonly name: string;
  readonly rung: Rung;
  /** Where surfaces say the value was seen; the page kind's own source unless given. */
  readonly source?: ValueSource;
  /** Below what its rung is worth, for guesses (0 to 1). */
  readonly confidence?: number;
  /** What is read: the value itself unless given, else a text or data that the worker takes it from. */
  readonly answers?: AnswerKind;
  readonly read: (spot: Spot, page: Page) => Found;
}

/** Who the page says its user is, so that the user is never offered as a lead. */
export interface Me {
  readonly emails?: readonly (string | undefined)[];
  readonly names?: readonly (string | undefined)[];
  readonly profiles?: readonly (string | undefined)[];
}

/** One kind of page of a site. Kinds are tried in the order written; the first whose `when` holds is it. */
export interface PageKind {
  readonly when: (page: Page) => boolean;
  /** In the order of interest: whoever the user most likely means comes first. */
  readonly people: (page: Page) => readonly Spot[];
  /** Ordered rules per field: the first that yields a valid value wins. */
  readonly fields: Partial<Readonly<Record<FieldName, readonly Rule[]>>>;
  /** Fields the first person should have; those that are not found are reported as missing. */
  readonly required: readonly FieldName[];
  readonly source: ValueSource;
  /** The page shows several people, none of whom the address bar speaks of. */
  readonly isList?: true;
  /** Profile addresses in the panel that must be the address bar's own, or nobody is offered. */
  readonly ownLinks?: (page: Page) => readonly (string | undefined)[];
  /** Whether the panel, of which the spots are, is still that of another address: then nobody is offered. */
  readonly isStale?: (page: Page, spots: readonly Spot[]) => boolean;
}

/** A site without its rules: all that choosing the script for a page, or a list of sites, needs. */
export interface SiteEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'email' | 'social';
  /** Match patterns (`https://*.host.example/*`); none for software that people host themselves. */
  readonly matches: readonly string[];
}

/** One site, declared; `collectPage` runs it. */
export interface Site extends SiteEntry {
  /** Recognises self-hosted software by its page. */
  readonly recognise?: (page: Page) => boolean;
  readonly me?: (page: Page) => Me;
  readonly pages: Readonly<Record<string, PageKind>>;
}

/** Declares a site; the default export of every `*.site.ts`. */
export function defineSite(site: Site): Site {
  return site;
}
