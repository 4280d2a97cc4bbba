import { describe, expect, test } from 'vitest';
import { isPageReport } from '../../lib/page/is-page-report.ts';

const ANSWER = {
  rule: 'email-attribute',
  source: 'header',
  confidence: 0.95,
  kind: 'value',
  texts: ['ada@engines.example'],
};
const FOUND = {
  isProfile: false,
  source: 'header',
  required: ['email'],
  ownLinks: [],
  spots: [{ role: 'from', answers: { email: [ANSWER] }, lines: ['Thanks, Ada'] }],
};
const LISTS = { names: [], emails: [], phones: [], titles: [], companies: [], urls: [], locations: [] };
const META = {
  type: '',
  firstName: '',
  lastName: '',
  socialTitle: '',
  siteName: '',
  applicationName: '',
  title: '',
  heading: '',
  canonical: '',
  socialAddress: '',
  metaAuthor: '',
  articleAuthor: '',
  shownAuthor: '',
};
const OUTLINE = {
  lines: [{ text: 'Ada Lovelace', block: 0, isHeading: true, isHidden: true }],
  lastLines: [],
  parents: [-1],
  footers: [],
  links: [{ kind: 'email', value: 'ada@engines.example', isRelMe: false, line: 0, block: 0 }],
  jsonLd: ['{}'],
  things: [{ rule: 'rdfa', thing: { isPerson: true, ...LISTS } }],
  cards: [LISTS],
  meta: META,
};
const REPORT = {
  site: 'gmail',
  page: 'conversation',
  url: 'https://mail.google.com/mail/u/0/#inbox/x',
  title: 'A quote',
  language: 'en',
  me: { emails: ['me@sales.example'], names: [], profiles: [] },
  selection: [],
  partial: true,
  found: FOUND,
  outline: OUTLINE,
};
const withSpot = (spot: unknown) => ({ ...REPORT, found: { ...FOUND, spots: [spot] } });
const withAnswer = (answer: unknown) => withSpot({ role: 'from', answers: { email: [answer] }, lines: [] });
const withOutline = (part: object) => ({ ...REPORT, outline: { ...OUTLINE, ...part } });

test('a sound report is one', () => {
  expect(isPageReport(REPORT)).toBe(true);
  const { found, outline, ...least } = REPORT;
  expect(isPageReport(least)).toBe(true);
});

describe('is no report:', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a missing part', { ...REPORT, site: undefined }],
    ['a part too many', { ...REPORT, people: [] }],
    ['an unknown missing field', { ...REPORT, found: { ...FOUND, required: ['secret'] } }],
    ['an unknown role', withSpot({ role: 'admin', answers: {}, lines: [] })],
    ['an unknown field', withSpot({ role: 'from', answers: { password: [ANSWER] }, lines: [] })],
    ['a text of another type', withAnswer({ ...ANSWER, texts: [{ toString: 'x' }] })],
    ['an unknown source', withAnswer({ ...ANSWER, source: 'typed-by-page' })],
    ['a confidence out of range', withAnswer({ ...ANSWER, confidence: 2 })],
    ['a confidence that is no number', withAnswer({ ...ANSWER, confidence: Number.NaN })],
    ['a block that is no number', withOutline({ lines: [{ text: 'Ada', block: '0' }] })],
    ['a parent before the first', withOutline({ parents: [-2] })],
    ['a link of an unknown kind', withOutline({ links: [{ kind: 'script', value: 'x', isRelMe: false }] })],
    ['a declaration left out', withOutline({ meta: { ...META, title: undefined } })],
    ['a report too large to keep', { ...REPORT, title: 'x'.repeat(300_000) }],
  ])('%s', (_, thing) => {
    expect(isPageReport(thing)).toBe(false);
  });
});
