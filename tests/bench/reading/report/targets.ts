import type { Measured } from '../measure.ts';
import { type Comparison, ratesOf } from '../scoring/comparison.ts';

/** A figure to reach, over all corpora that have cases of its kind. */
export interface Target {
  readonly label: string;
  readonly kind: string;
  readonly fields: readonly string[];
  /** The F1 to reach, or the peer whose F1 is. */
  readonly least: number | string;
  /** Where they are called otherwise, the peer's fields. */
  readonly peerFields?: readonly string[];
}

const CARD_FIELDS = ['name', 'email', 'phone', 'title', 'company', 'website'];

const TARGETS: readonly Target[] = [
  { label: 'webmail: people in the header', kind: 'mail', fields: ['headerPeople'], least: 0.99 },
  { label: 'signature: phone', kind: 'signature', fields: ['signaturePhone'], least: 0.9 },
  { label: 'signature: title', kind: 'signature', fields: ['signatureTitle'], least: 0.9 },
  { label: 'signature: company', kind: 'signature', fields: ['signatureCompany'], least: 0.9 },
  { label: 'social profile: name', kind: 'profile', fields: ['name'], least: 0.97 },
  { label: 'social profile: handle', kind: 'profile', fields: ['handle'], least: 0.97 },
  { label: 'social profile: headline', kind: 'profile', fields: ['headline'], least: 0.97 },
  { label: 'contact page: e-mail', kind: 'contact', fields: ['email'], least: 0.92 },
  { label: 'contact page: phone', kind: 'contact', fields: ['phone'], least: 0.92 },
  { label: 'contact page: people', kind: 'contact', fields: ['people'], least: 0.8 },
  {
    label: 'h-card, what is read from cards',
    kind: 'cards',
    fields: CARD_FIELDS.map((field) => `${field} (from cards)`),
    least: 'microformats-parser',
    peerFields: CARD_FIELDS,
  },
  {
    label: 'h-card, all that is offered on the page',
    kind: 'cards',
    fields: CARD_FIELDS,
    least: 'microformats-parser',
  },
  { label: 'phone in text', kind: 'phone-text', fields: ['phone'], least: 'libphonenumber-js' },
];

/** A target beside what was measured; `gold` is how many values that rests on. */
export interface TargetCheck {
  readonly label: string;
  readonly gold: number;
  readonly f1: number;
  readonly least: number;
  readonly leastSays: string;
}

/** Every target that the measured cases say something about. */
export function targetChecks(measured: readonly Measured[]): readonly TargetCheck[] {
  const all = measured.flatMap(({ comparisons }) => comparisons);
  return TARGETS.flatMap(({ label, kind, fields, least, peerFields = fields }): TargetCheck[] => {
    const ofKind = all.filter((one) => one.kind === kind);
    const own = ofKind.filter(({ peer, field }) => peer === undefined && fields.includes(field));
    const wanted = ofKind.filter(({ field }) => peerFields.includes(field));
    const { f1 } = ratesOf(own);
    if (f1 === null) return [];
    const bar = typeof least === 'number' ? least : (f1Of(wanted, least) ?? 0);
    const gold = own.reduce((sum, { hits, misses }) => sum + hits.length + misses.length, 0);
    return [{ label, gold, f1, least: bar, leastSays: typeof least === 'number' ? '' : least }];
  });
}

function f1Of(comparisons: readonly Comparison[], peer: string): number | null {
  return ratesOf(comparisons.filter((one) => one.peer === peer)).f1;
}
