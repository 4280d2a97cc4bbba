/** The facts a lead can hold, in the order surfaces show them. */
export const FIELDS = [
  'name',
  'email',
  'phone',
  'title',
  'company',
  'website',
  'profile',
  'location',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** Where a value was seen; surfaces turn it into quiet text beside the value. */
export const VALUE_SOURCES = [
  'header',
  'signature',
  'message',
  'structured-data',
  'profile',
  'link',
  'page-text',
  'address-bar',
  'selection',
  'e-mail-domain',
  'typed',
  /** A file that was imported; its name is the `rule`. */
  'file',
] as const;
export type ValueSource = (typeof VALUE_SOURCES)[number];

/** One value with its provenance. `at` is epoch milliseconds, `confidence` 0 to 1, `url` the page it came from. */
export interface SourcedValue {
  readonly value: string;
  readonly source: ValueSource;
  readonly rule: string;
  readonly site: string;
  readonly url: string;
  readonly at: number;
  readonly confidence: number;
}

/** Values per field, best first; a field without values is absent. */
export type FieldValues = Readonly<Partial<Record<FieldName, readonly SourcedValue[]>>>;

/** Of what is on a page and not drawn, nobody is surer than this: it is shown, and never preselected. */
export const HIDDEN_CONFIDENCE = 0.4;

/** Below this a surface marks the value "check" and does not preselect it. */
export const LOW_CONFIDENCE = 0.6;
