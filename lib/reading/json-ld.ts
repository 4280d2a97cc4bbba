import type { Thing } from '../leads/report.ts';
import { lenientJson } from './json-lenient.ts';
import type { PersonDraft } from './person-draft.ts';
import { CONTACT_TYPES, ORGANISATION_TYPES, PERSON_TYPES } from './thing-types.ts';
import { draftFromThing } from './thing-values.ts';

type Node = Readonly<Record<string, unknown>>;

const MAX_NODES = 20_000;
const MAX_DEPTH = 60;
const MAX_THINGS = 60;
/** Where a page speaks of others in passing (reviewers, commenters): read, but not as sure. */
const IN_PASSING = new Set([
  'review',
  'reviews',
  'comment',
  'aggregateRating',
  'interactionStatistic',
  'isPartOf',
  'mentions',
  'citation',
  'actor',
  'director',
  'character',
]);

/** The people and companies of a page's JSON-LD, given as the texts of its scripts, in order. */
export function peopleFromJsonLd(scripts: readonly string[], url: string): PersonDraft[] {
  const drafts: PersonDraft[] = [];
  const nodes = collectNodes(scripts.map(lenientJson));
  const byId = new Map<string, Node>();
  for (const { node } of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 2 && !byId.has(id)) byId.set(id, node);
  }
  for (const { node, inPassing } of nodes) {
    const type = typeOf(node);
    if (!type || drafts.length >= MAX_THINGS) continue;
    const finding = {
      source: 'structured-data',
      rule: 'json-ld',
      confidence: inPassing ? 0.55 : 0.9,
    } as const;
    const thing = thingFromNode(node, type === 'person', byId);
    const draft = draftFromThing(type === 'contact' ? { ...thing, names: [] } : thing, finding, url);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** All objects, breadth first and bounded, so that depth and cycles cost nothing. */
function collectNodes(roots: readonly unknown[]): { node: Node; inPassing: boolean }[] {
  const found: { node: Node; inPassing: boolean }[] = [];
  const queue: { value: unknown; depth: number; inPassing: boolean }[] = roots.map((value) => ({
    value,
    depth: 0,
    inPassing: false,
  }));
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const { value, depth, inPassing } = queue[at] as (typeof queue)[number];
    if (!value || typeof value !== 'object' || depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 2000)) queue.push({ value: item, depth: depth + 1, inPassing });
      continue;
    }
    found.push({ node: value as Node, inPassing });
    for (const [key, inner] of Object.entries(value)) {
      if (inner && typeof inner === 'object')
        queue.push({ value: inner, depth: depth + 1, inPassing: inPassing || IN_PASSING.has(key) });
    }
  }
  return found;
}

function typeOf(node: Node): 'person' | 'organisation' | 'contact' | undefined {
  const types = list(node['@type']).filter((type) => typeof type === 'string');
  if (types.some((type) => PERSON_TYPES.test(type))) return 'person';
  if (types.some((type) => ORGANISATION_TYPES.test(type))) return 'organisation';
  return types.some((type) => CONTACT_TYPES.test(type)) ? 'contact' : undefined;
}

function thingFromNode(node: Node, isPerson: boolean, byId: ReadonlyMap<string, Node>): Thing {
  const follow = (value: unknown): unknown => {
    const id = value && typeof value === 'object' ? (value as Node)['@id'] : undefined;
    return typeof id === 'string' && byId.has(id) ? byId.get(id) : value;
  };
  const texts = (...keys: string[]) =>
    keys
      .flatMap((key) => list(node[key]).map((value) => textOfValue(follow(value))))
      .filter((text) => text !== '');
  const given = [
    ...texts('givenName'),
    ...texts('additionalName').filter((text) => !/[@_\d]/.test(text)),
    ...texts('familyName'),
  ];
  const contacts = list(node['contactPoint']).map(follow).filter(isNode);
  const contact = (key: string) => contacts.flatMap((point) => list(point[key]).map(textOfValue));
  return {
    isPerson,
    names: [
      ...texts('name'),
      ...(given.length > 1 ? [given.join(' ')] : []),
      ...texts('legalName', 'alternateName'),
    ],
    emails: [...texts('email'), ...contact('email')],
    phones: [...texts('telephone', 'phone'), ...contact('telephone')],
    titles: texts('jobTitle'),
    companies: texts('worksFor', 'affiliation', 'memberOf'),
    urls: [...texts('url', 'sameAs'), ...contact('url')],
    locations: list(node[isPerson && node['homeLocation'] ? 'homeLocation' : 'address']).map((value) =>
      placeText(follow(value)),
    ),
  };
}

function textOfValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isNode(value)) return '';
  const inner = value['name'] ?? value['@value'] ?? value['roleName'] ?? value['url'] ?? value['@id'];
  return typeof inner === 'string'
    ? inner
    : Array.isArray(inner) && typeof inner[0] === 'string'
      ? inner[0]
      : '';
}

function placeText(value: unknown): string {
  if (!isNode(value)) return typeof value === 'string' ? value : '';
  const place = isNode(value['address']) ? value['address'] : value;
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => textOfValue(place[key]));
  return parts.filter(Boolean).join(', ') || textOfValue(place);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, 50) : [value];
}
