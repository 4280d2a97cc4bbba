import { type Loose, listOf, loose, textOf, textsOf } from '../corpus.ts';
import { type Comparison, compare, type Same } from './comparison.ts';
import { isSameCompany, isSameEmail, isSameName, isSamePhone, isSameText } from './sameness.ts';
import { firstOf, type Scorer, valuesOf } from './scorer.ts';

/**
 * Pages that state schema.org things, in one notation a variant. Each field counts once for all variants, and once
 * under the variant's name.
 */
export const THINGS_SCORER: Scorer = {
  kind: 'things',
  fits: ({ gold }) =>
    Array.isArray(gold['entities']) && !listOf(gold['entities']).some((each) => 'text' in loose(each)),
  score({ gold, variant }, { people }) {
    const things = listOf(gold['entities']).map(loose);
    const of = (isWanted: (type: readonly string[]) => boolean, ...properties: readonly string[]) =>
      things
        .filter(({ type }) => isWanted(textsOf(type)))
        .flatMap((thing) => properties.flatMap((property) => textsOf(thing[property])));
    const isPerson = (type: readonly string[]) => type.includes('Person');
    const isCompany = (type: readonly string[]) => !isPerson(type) && !type.includes('ContactPoint');
    const any = () => true;
    const named = people.flatMap((person) => firstOf(person, 'name'));
    const companies = [...of(isCompany, 'name'), ...of(isPerson, 'worksFor')];
    const scores = [
      compare('people', of(isPerson, 'name'), named, isSameName),
      compare('company', companies, valuesOf(people, 'company'), isSameCompany),
      compare('email', of(any, 'email'), valuesOf(people, 'email'), isSameEmail),
      compare('phone', of(any, 'telephone'), valuesOf(people, 'phone'), isSamePhone),
      compare('title', of(isPerson, 'jobTitle'), valuesOf(people, 'title'), isSameText),
    ];
    return variant ? scores.flatMap((one) => [one, { ...one, field: `${one.field} (${variant})` }]) : scores;
  },
};

/** People whom a parser's expected output declares. One syntax alone is expected, so others on the page prove nothing. */
export const DECLARED_SCORER: Scorer = {
  kind: 'declared',
  fits: ({ gold }) => !('entities' in gold) && (Array.isArray(gold['json']) || Array.isArray(gold['jsonld'])),
  score({ gold }, { people }): readonly Comparison[] {
    const same: Same = isSameName;
    const declared = [gold['json'], gold['jsonld']].flatMap(personNames);
    return [
      {
        ...compare(
          'declaredPeople',
          declared,
          people.flatMap((person) => firstOf(person, 'name')),
          same,
        ),
        isRecallOnly: true,
      },
    ];
  },
};

function personNames(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(personNames);
  const one: Loose = loose(thing);
  const types = [...textsOf(one['type']), ...textsOf(one['@type'])];
  const isPerson = types.some((type) => /(?:^|\/)Person$|^h-card$/.test(type));
  const properties = loose(one['properties']);
  const names = isPerson ? [...textsOf(one['name']), ...textsOf(properties['name'])].slice(0, 1) : [];
  const inside = Object.values(one).filter((value) => typeof value === 'object');
  return [...names.map((name) => textOf(name).trim()), ...inside.flatMap(personNames)];
}
