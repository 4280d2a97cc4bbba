import { mf2 } from 'microformats-parser';
import type { FieldName } from '../../../../lib/leads/value.ts';
import { type Loose, listOf, loose, textOf, textsOf } from '../corpus.ts';
import type { Got, GotPerson } from '../outcome.ts';
import { type Comparison, compare, comparePeer, type Same } from './comparison.ts';
import {
  bareEmail,
  isSameCompany,
  isSameEmail,
  isSameName,
  isSamePhone,
  isSameText,
  isSameUrl,
} from './sameness.ts';
import type { Scorer } from './scorer.ts';

interface CardField {
  readonly field: FieldName;
  readonly properties: readonly string[];
  readonly same: Same;
  readonly isValue?: (text: string) => boolean;
}

/** Which properties of a card are a lead's fields. A link on a card may be kept as a website or as a profile. */
const CARD_FIELDS: readonly CardField[] = [
  { field: 'name', properties: ['name'], same: isSameName },
  {
    field: 'email',
    properties: ['email'],
    same: isSameEmail,
    isValue: (text) => /^[^@/]+@[^@/]+$/.test(bareEmail(text)),
  },
  { field: 'phone', properties: ['tel'], same: isSamePhone },
  { field: 'title', properties: ['job-title', 'title', 'role'], same: isSameText },
  { field: 'company', properties: ['org'], same: isSameCompany },
  { field: 'website', properties: ['url'], same: isSameUrl, isValue: (text) => /^https?:/i.test(text) },
];

/** h-card and hCard: the values of all cards of a page, against those that the suite expects; and those alone that were read from cards. */
export const CARDS_SCORER: Scorer = {
  kind: 'cards',
  fits: ({ gold }) => Array.isArray(gold['hcards']),
  score({ gold, url }, { people, html = '' }) {
    const cards = listOf(gold['hcards']).map(loose);
    const parsed = cardsOf(mf2(html, { baseUrl: url ?? 'https://page.example/' }));
    return CARD_FIELDS.flatMap(({ field, properties, same, isValue = () => true }): Comparison[] => {
      const texts = (from: readonly Loose[]) =>
        from.flatMap((card) => textsOfCard(card, field, properties)).filter(isValue);
      return [
        compare(
          field,
          texts(cards),
          people.flatMap((person) => valuesOfCard(person, field)),
          same,
        ),
        comparePeer('microformats-parser', field, texts(cards), texts(parsed), same),
        compare(
          `${field} (from cards)`,
          texts(cards),
          people.flatMap((person) => valuesOfCard(person, field)).filter(({ rule }) => rule === 'h-card'),
          same,
        ),
      ];
    });
  },
};

/** A card that names no person names its company, in the gold as in the reading. */
function textsOfCard(card: Loose, field: FieldName, properties: readonly string[]): readonly string[] {
  const texts = properties.flatMap((property) => textsOf(card[property]));
  return field === 'name' && texts.length === 0 ? textsOf(card['org']) : texts;
}

/** A card that names no person names its company. */
function valuesOfCard({ values }: GotPerson, field: FieldName): readonly Got[] {
  if (field === 'name') return values.name ?? values.company ?? [];
  if (field === 'website') return [...(values.website ?? []), ...(values.profile ?? [])];
  return values[field] ?? [];
}

/** All cards in parsed microformats, however deep, as flat properties. */
function cardsOf(thing: unknown): Loose[] {
  if (Array.isArray(thing)) return thing.flatMap(cardsOf);
  const one = loose(thing);
  const inside = Object.values(one).flatMap(cardsOf);
  if (!listOf(one['type']).includes('h-card')) return inside;
  const properties = Object.entries(loose(one['properties'])).map(([name, values]): [string, string[]] => [
    name,
    listOf(values).map((value) => textOf(value) || textOf(loose(value)['value'])),
  ]);
  return [Object.fromEntries(properties), ...inside];
}
