import type { PersonRole } from './reading.ts';
import type { FieldName, ValueSource } from './value.ts';

/**
 * What the script in a page hands back: texts as found and where they stand, decided nothing about. The
 * worker makes a reading of it. Plain data, at most `MAX_REPORT_CHARS` as JSON.
 */
export interface PageReport {
  /** Site id, `any-page` where no site file knew the page. */
  readonly site: string;
  /** Page kind within the site: `conversation`, `profile`, ... */
  readonly page: string;
  readonly url: string;
  readonly title: string;
  /** BCP 47 language the page declares, '' where it declares none. */
  readonly language: string;
  /** Who the page says its user is. */
  readonly me: ReportedUser;
  /** The lines the user has selected; where there are any, nothing else is read. */
  readonly selection: readonly string[];
  /** The time was up before all of the page was read. */
  readonly partial?: true;
  /** What the rules of the site's page kind found; absent on pages without. */
  readonly found?: FoundOnSite;
  /** The document at large; absent where only the site's rules count. */
  readonly outline?: PageOutline;
}

/** Who the page says its user is; texts as found. */
export interface ReportedUser {
  readonly emails: readonly string[];
  readonly names: readonly string[];
  readonly profiles: readonly string[];
}

/** What the rules of one page kind found. */
export interface FoundOnSite {
  /** A profile speaks of one person only, who must be the address bar's. */
  readonly isProfile: boolean;
  readonly source: ValueSource;
  /** Fields the first person should have. */
  readonly required: readonly FieldName[];
  /** Profile addresses that the page gives for its subject. */
  readonly ownLinks: readonly string[];
  /** The panel is still that of another address. */
  readonly isStale?: true;
  /** In the order of interest. */
  readonly spots: readonly FoundSpot[];
}

/** What was found where one person is spoken of. */
export interface FoundSpot {
  readonly role: PersonRole;
  /** Per field what each rule found, in the order of the rules. */
  readonly answers: Readonly<Partial<Record<FieldName, readonly Answer[]>>>;
  /** The lines of the person's own message, quoted mail included. */
  readonly lines: readonly string[];
}

/**
 * How an answer's texts are meant: as the value, as a headline or a text of somebody's own that holds it, or
 * as a wish for the page's JSON-LD.
 */
export const ANSWER_KINDS = ['value', 'headline', 'written', 'structured-data'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What one rule found, best first; none of it checked. */
export interface Answer {
  readonly rule: string;
  readonly source: ValueSource;
  readonly confidence: number;
  readonly kind: AnswerKind;
  readonly texts: readonly string[];
}

/** A document as lines of text in blocks, and what it declares about itself. */
export interface PageOutline {
  readonly lines: readonly OutlineLine[];
  /** The last lines of a page too long to be reported whole, where companies sign. */
  readonly lastLines: readonly string[];
  /** The number of the block around each block, -1 at the top. */
  readonly parents: readonly number[];
  /** Blocks that are a foot or a menu. */
  readonly footers: readonly number[];
  readonly links: readonly OutlineLink[];
  /** JSON-LD as it stands in the page. */
  readonly jsonLd: readonly string[];
  readonly things: readonly {
    readonly rule: string;
    readonly thing: Thing;
    readonly block?: number;
    readonly isHidden?: true;
  }[];
  readonly cards: readonly Card[];
  readonly meta: OutlineMeta;
}

/** One line of visible text; `block` is the innermost block that holds all of it. */
export interface OutlineLine {
  readonly text: string;
  readonly block: number;
  readonly isHeading?: true;
  /** In a table: what the first row says above the line. */
  readonly column?: string;
  /** Kept from being drawn by the page's style sheets. */
  readonly isHidden?: true;
}

/** A link that reaches somebody; `line` and `block` say where it stands, and are absent for links that are not drawn. */
export interface OutlineLink {
  readonly kind: 'email' | 'phone' | 'profile' | 'website';
  readonly value: string;
  readonly isRelMe: boolean;
  readonly line?: number;
  readonly block?: number;
  /** Kept from being drawn by the page's style sheets. */
  readonly isHidden?: true;
}

/** What a page declares in its head, '' where it does not, and its first heading. */
export const META_TEXTS = [
  'type',
  'firstName',
  'lastName',
  'socialTitle',
  'siteName',
  'applicationName',
  'title',
  'canonical',
  'socialAddress',
  'heading',
  'metaAuthor',
  'articleAuthor',
  'shownAuthor',
] as const;
export type OutlineMeta = Readonly<Record<(typeof META_TEXTS)[number], string>>;

/** A schema.org thing flattened to what a lead can hold, whatever the notation it was written in. */
export interface Thing {
  readonly isPerson: boolean;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly titles: readonly string[];
  readonly companies: readonly string[];
  readonly urls: readonly string[];
  readonly locations: readonly string[];
}

/** An h-card or hCard: the texts of its properties, and the block it is. */
export interface Card {
  readonly block?: number;
  /** Kept from being drawn by the page's style sheets. */
  readonly isHidden?: true;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly titles: readonly string[];
  readonly companies: readonly string[];
  readonly urls: readonly string[];
  readonly locations: readonly string[];
}
