import type { Answer, FoundOnSite, FoundSpot } from '../leads/report.ts';
import { FIELDS, type FieldName } from '../leads/value.ts';
import { attributeOf } from '../reading/dom.ts';
import { linesFromElement } from '../reading/lines.ts';
import { fitting, shortened } from './fitting.ts';
import type { Page } from './page.ts';
import type { PageKind, Rule, Rung, Site, Spot } from './site.ts';
import type { TimeBudget } from './time-budget.ts';

const CONFIDENCE: Readonly<Record<Rung, number>> = {
  structured: 0.95,
  address: 0.95,
  role: 0.9,
  class: 0.85,
  structure: 0.7,
};
const MAX_LINKS_CHARS = 6000;
/** No valid value comes out of a text longer than this; an address may have 2000 characters. */
const MAX_TEXT = 2001;
const MAX_TEXTS = 50;
const MAX_ANSWERS_CHARS = 120_000;
/** All messages together, the newest first; and of each its beginning, and its end. */
const MAX_MESSAGES_CHARS = 100_000;
const MAX_HEAD_CHARS = 16_000;
const MAX_TAIL_LINES = 40;
const MAX_TAIL_CHARS = 4000;

/** Runs the rules of a page kind, every one of them: the worker takes the first valid answer. */
export function collectFromRules(page: Page, site: Site, kind: PageKind, budget: TimeBudget): FoundOnSite {
  const isProfile = site.kind === 'social' && !kind.isList;
  // First of all: without them nobody could tell whose page it is.
  const ownLinks = isProfile ? collectOwnLinks(page, kind) : [];
  const spots = kind.people(page);
  const answers = fitting(answersOfSpots(spots, kind, page, budget), MAX_ANSWERS_CHARS);
  let room = MAX_MESSAGES_CHARS;
  return {
    isProfile,
    source: kind.source,
    required: kind.required,
    ownLinks,
    ...(kind.isStale?.(page, spots) ? { isStale: true } : {}),
    spots: answers.map((found, index) => {
      const body = spots[index]?.body;
      const lines = body && !budget.isSpent() ? linesOfMessage(body, room) : [];
      room -= JSON.stringify(lines).length;
      return { ...found, lines };
    }),
  };
}

/** Addresses the page gives for itself, and those that the site says are its subject's. */
function collectOwnLinks(page: Page, kind: PageKind): string[] {
  const links = [
    ...page.all('link[rel="canonical"]').map((link) => attributeOf(link, 'href')),
    ...page.all('meta[property="og:url"]').map((meta) => attributeOf(meta, 'content')),
    ...(kind.ownLinks?.(page) ?? []),
  ];
  return fitting(shortened(links, MAX_TEXT), MAX_LINKS_CHARS);
}

function* answersOfSpots(
  spots: readonly Spot[],
  kind: PageKind,
  page: Page,
  budget: TimeBudget,
): Generator<FoundSpot> {
  for (const spot of spots) {
    if (budget.isSpent()) return;
    if (spot.mailbox) {
      yield { role: spot.role, answers: answersOfMailbox(spot.mailbox, kind), lines: [] };
      continue;
    }
    const answers: Partial<Record<FieldName, readonly Answer[]>> = {};
    for (const field of FIELDS) {
      const found = (kind.fields[field] ?? []).map((rule) => answerOf(rule, spot, kind, page));
      const useful = found.filter((answer) => answer.kind === 'structured-data' || answer.texts.length > 0);
      if (useful.length > 0) answers[field] = useful;
    }
    yield { role: spot.role, answers, lines: [] };
  }
}

function answersOfMailbox(
  { email, name }: NonNullable<Spot['mailbox']>,
  kind: PageKind,
): FoundSpot['answers'] {
  const answer = (text: string): Answer => ({
    rule: 'header-mailbox',
    source: kind.source,
    confidence: CONFIDENCE.class,
    kind: 'value',
    texts: [text.slice(0, MAX_TEXT)],
  });
  return { ...(email && { email: [answer(email)] }), ...(name && { name: [answer(name)] }) };
}

function answerOf(rule: Rule, spot: Spot, kind: PageKind, page: Page): Answer {
  const { name, rung, source = kind.source, confidence = CONFIDENCE[rung], answers = 'value' } = rule;
  const found = rule.read(spot, page);
  const texts = shortened(typeof found === 'string' ? [found] : (found ?? []), MAX_TEXT);
  return { rule: name, source, confidence, kind: answers, texts: texts.slice(0, MAX_TEXTS) };
}

/** A message's lines; of a long one its beginning and its end, because a signature stands at either quote's edge. */
function linesOfMessage(body: Element, room: number): string[] {
  const lines = linesFromElement(body).map(({ text }) => text);
  const tailRoom = Math.min(MAX_TAIL_CHARS, room / 5);
  const head = fitting(lines, Math.min(MAX_HEAD_CHARS, room - tailRoom));
  const rest = lines.slice(head.length).slice(-MAX_TAIL_LINES);
  return [...head, ...fitting(rest.toReversed(), tailRoom).reverse()];
}
