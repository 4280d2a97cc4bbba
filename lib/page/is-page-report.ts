import { PERSON_ROLES } from '../leads/reading.ts';
import { ANSWER_KINDS, META_TEXTS, type PageReport } from '../leads/report.ts';
import { MAX_REPORT_CHARS } from '../leads/report-size.ts';
import { FIELDS, VALUE_SOURCES } from '../leads/value.ts';

type Check = (thing: unknown) => boolean;

const isText: Check = (thing) => typeof thing === 'string';
const isFlag: Check = (thing) => typeof thing === 'boolean';
const isTrue: Check = (thing) => thing === true;
const isShare: Check = (thing) => typeof thing === 'number' && thing >= 0 && thing <= 1;
const isCount: Check = (thing) => Number.isInteger(thing) && (thing as number) >= 0;
const isParent: Check = (thing) => thing === -1 || isCount(thing);
const oneOf =
  (list: readonly string[]): Check =>
  (thing) =>
    typeof thing === 'string' && list.includes(thing);
const listOf =
  (isItem: Check): Check =>
  (thing) =>
    Array.isArray(thing) && thing.every(isItem);
const maybe =
  (isThing: Check): Check =>
  (thing) =>
    thing === undefined || isThing(thing);
const isField = oneOf(FIELDS);
const isTexts = listOf(isText);

/** Whether a thing has these parts, each as it should be, and no others. */
function withParts(parts: Readonly<Record<string, Check>>): Check {
  return (thing) =>
    isRecord(thing) &&
    Object.keys(thing).every((name) => Object.hasOwn(parts, name)) &&
    Object.entries(parts).every(([name, isPart]) => isPart(thing[name]));
}

const isAnswer = withParts({
  rule: isText,
  source: oneOf(VALUE_SOURCES),
  confidence: isShare,
  kind: oneOf(ANSWER_KINDS),
  texts: isTexts,
});
const isAnswers: Check = (thing) =>
  isRecord(thing) &&
  Object.entries(thing).every(([field, answers]) => isField(field) && listOf(isAnswer)(answers));
const isFound = withParts({
  isProfile: isFlag,
  source: oneOf(VALUE_SOURCES),
  required: listOf(isField),
  ownLinks: isTexts,
  isStale: maybe(isTrue),
  spots: listOf(withParts({ role: oneOf(PERSON_ROLES), answers: isAnswers, lines: isTexts })),
});

const textLists = {
  names: isTexts,
  emails: isTexts,
  phones: isTexts,
  titles: isTexts,
  companies: isTexts,
  urls: isTexts,
  locations: isTexts,
};
const isOutline = withParts({
  lines: listOf(
    withParts({
      text: isText,
      block: isCount,
      isHeading: maybe(isFlag),
      column: maybe(isText),
      isHidden: maybe(isTrue),
    }),
  ),
  lastLines: isTexts,
  parents: listOf(isParent),
  footers: listOf(isCount),
  links: listOf(
    withParts({
      kind: oneOf(['email', 'phone', 'profile', 'website']),
      value: isText,
      isRelMe: isFlag,
      line: maybe(isCount),
      block: maybe(isCount),
      isHidden: maybe(isTrue),
    }),
  ),
  jsonLd: isTexts,
  things: listOf(
    withParts({
      rule: isText,
      thing: withParts({ isPerson: isFlag, ...textLists }),
      block: maybe(isCount),
      isHidden: maybe(isTrue),
    }),
  ),
  cards: listOf(withParts({ ...textLists, block: maybe(isCount), isHidden: maybe(isTrue) })),
  meta: withParts(Object.fromEntries(META_TEXTS.map((name) => [name, isText]))),
});

const hasParts = withParts({
  site: isText,
  page: isText,
  url: isText,
  title: isText,
  language: isText,
  me: withParts({ emails: isTexts, names: isTexts, profiles: isTexts }),
  selection: isTexts,
  partial: maybe(isTrue),
  found: maybe(isFound),
  outline: maybe(isOutline),
});

/**
 * Whether something is a page's report in every part. A report comes out of a page's process, so its shape
 * is not taken on trust.
 */
export function isPageReport(thing: unknown): thing is PageReport {
  return hasParts(thing) && JSON.stringify(thing).length <= MAX_REPORT_CHARS;
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
