import { FIELDS, type FieldName, type FieldValues, type SourcedValue } from '../../leads/value.ts';
import { lineFromCell } from './clean-text.ts';
import { cellsWith, type ImportMapping } from './mapping.ts';
import type { Target } from './target.ts';

/** A cell that says nothing that can be kept; the rest of its row is imported all the same. */
export interface CellProblem {
  readonly column: number;
  readonly code: 'bad-email' | 'bad-link' | 'bad-phone' | 'bad-date' | 'bad-amount' | 'unknown-stage';
}

/** What reading values needs from outside. */
export interface ValueContext {
  /** A phone number in international form with spaces, `undefined` for none. */
  readonly phoneFrom: (text: string) => string | undefined;
  readonly fileName: string;
  /** Epoch ms of the import. */
  readonly now: number;
}

const SEVERAL: Readonly<Partial<Record<FieldName, RegExp>>> = {
  email: /[;,\s]+|:::/,
  phone: /[;\n]|:::/,
  website: /[;\s]+|:::/,
  profile: /[;\s]+|:::/,
};
const MOST_VALUES = 50;
/** Of a cell that holds several values; what is longer is no list of them. */
const MOST_LENGTH = 10_000;
const EMAIL = /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,190}\.[^\s@<>"(),:;.]{2,24}$/;
const LINK = /^https?:\/\/[^\s/?#]+\.[^\s/?#.]+(?:[/?#]\S*)?$/i;
const BARE_LINK = /^[\p{L}\d](?:[\p{L}\d-]*\.)+\p{L}{2,24}(?:[/?#]\S*)?$/u;
/** How sure a value of a file is: somebody wrote it down, but not here. */
const CONFIDENCE = 0.9;

/** The person's values in a row, with the cells that are no such value. */
export function valuesOfRow(
  cells: readonly string[],
  mapping: ImportMapping,
  context: ValueContext,
): { readonly values: FieldValues; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = [];
  const texts = new Map<FieldName, readonly string[]>();
  for (const field of FIELDS) {
    const found = cellsWith(mapping, cells, field as Target).flatMap(({ text, column }) => {
      const parts = SEVERAL[field] ? text.slice(0, MOST_LENGTH).split(SEVERAL[field]) : [text];
      return parts.flatMap((part) => {
        const cleaned = lineFromCell(part);
        if (cleaned === '') return [];
        const value = valueFrom(field, cleaned, context);
        if (value === undefined) problems.push({ column, code: PROBLEMS[field] ?? 'bad-link' });
        return value ?? [];
      });
    });
    if (found.length > 0) texts.set(field, [...new Set(found)].slice(0, MOST_VALUES));
  }
  const name = texts.get('name')?.[0] ?? composedName(cells, mapping);
  texts.delete('name');
  if (name && !isOtherValue(name, texts)) texts.set('name', [name]);
  const company = texts.get('company')?.[0];
  if (company && (company === name || isDomainOf(company, texts))) texts.delete('company');
  const sourced = [...texts].map(
    ([field, list]) => [field, list.map((value, index) => fileValue(value, index, context))] as const,
  );
  return { values: Object.fromEntries(sourced), problems };
}

const PROBLEMS: Readonly<Partial<Record<FieldName, CellProblem['code']>>> = {
  email: 'bad-email',
  phone: 'bad-phone',
};

function valueFrom(field: FieldName, text: string, { phoneFrom }: ValueContext): string | undefined {
  switch (field) {
    case 'email': {
      const address = text.replace(/^mailto:/i, '').replace(/^<(.*)>$/, '$1');
      return EMAIL.test(address) ? address : undefined;
    }
    case 'phone':
      return phoneFrom(text) ?? (text.replace(/\D/g, '').length >= 5 && text.length <= 60 ? text : undefined);
    case 'website':
    case 'profile':
      if (LINK.test(text)) return text;
      return BARE_LINK.test(text) && text.length < 490 ? `https://${text}` : undefined;
    default:
      return text;
  }
}

function composedName(cells: readonly string[], mapping: ImportMapping): string {
  const parts = (['namePrefix', 'givenName', 'middleName', 'familyName', 'nameSuffix'] as const).map(
    (target) => lineFromCell(cellsWith(mapping, cells, target)[0]?.text ?? '', 100),
  );
  // A title alone is no name.
  return parts.slice(1, 4).some(Boolean) ? parts.filter(Boolean).join(' ') : '';
}

/** Exports put an address where a name has to be and there is none. */
function isOtherValue(name: string, texts: ReadonlyMap<FieldName, readonly string[]>): boolean {
  return [...texts].some(([field, list]) => field !== 'title' && field !== 'location' && list.includes(name));
}

/** Exports put the domain where a company has to be and there is none. */
function isDomainOf(company: string, texts: ReadonlyMap<FieldName, readonly string[]>): boolean {
  const hosts = [
    ...(texts.get('email') ?? []).map((email) => email.split('@')[1]),
    ...(texts.get('website') ?? []).map((url) => URL.parse(url)?.hostname.replace(/^www\./, '')),
  ];
  return company.includes('.') && hosts.includes(company);
}

function fileValue(value: string, index: number, { fileName, now }: ValueContext): SourcedValue {
  // The first of several stays the first: of equally sure values the newest comes before the others.
  const confidence = CONFIDENCE - index / 1000;
  return { value, source: 'file', rule: fileName.slice(0, 100), site: '', url: '', at: now, confidence };
}
