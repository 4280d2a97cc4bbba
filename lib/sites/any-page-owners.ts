import { parentOf, tagOf } from '../reading/dom.ts';
import { folded } from '../reading/folded.ts';
import type { Fact } from './any-page-facts.ts';

const MAX_CLIMB = 150;
/** Further away than this many lines, a fact in a name's block is not about that name. */
const REACH = 12;
const TITLE_REACH = 3;
const COMPANY_PROFILE = /\/(?:company|school|showcase|pages|organization)\//;

/** Names with the facts that are about them; `loose` facts are about nobody in particular. */
export interface Owned {
  readonly owners: readonly { readonly name: Fact; readonly facts: Fact[] }[];
  readonly loose: Fact[];
}

/**
 * Decides which phone, mail, job and profile belongs to which name: an address that spells the name, else
 * the nearest block that holds the fact and a single name, else the name just before it.
 */
export function ownersOf(names: readonly Fact[], others: readonly Fact[]): Owned {
  const owners = names.map((name) => ({ name, facts: [] as Fact[] }));
  const blocks = blocksOf(names);
  const titlesFirst = titlesBeforeNames(names, others);
  const loose: Fact[] = [];
  for (const fact of others) {
    const index = spelledBy(fact, names) ?? ownerOf(fact, names, blocks, titlesFirst);
    if (index === undefined) loose.push(fact);
    else owners[index]?.facts.push(fact);
  }
  return { owners, loose };
}

/** For every element around a name: whose it is, -1 where it holds several people. */
function blocksOf(names: readonly Fact[]): Map<Element, number> {
  const blocks = new Map<Element, number>();
  names.forEach((name, index) => {
    let at: Element | undefined = name.element;
    for (let depth = 0; at && depth < MAX_CLIMB; at = parentOf(at), depth++) {
      const known = blocks.get(at);
      if (known === undefined) blocks.set(at, index);
      else if (known === -1) break;
      else if (known !== index && folded(names[known]?.value ?? '') !== folded(name.value))
        blocks.set(at, -1);
    }
  });
  return blocks;
}

function ownerOf(
  fact: Fact,
  names: readonly Fact[],
  blocks: ReadonlyMap<Element, number>,
  titlesFirst: ReadonlySet<Fact>,
): number | undefined {
  if (fact.kind === 'profile' && COMPANY_PROFILE.test(fact.value)) return undefined;
  const reach = fact.kind === 'title' || fact.kind === 'profile' ? TITLE_REACH : REACH;
  let at: Element | undefined = fact.element;
  for (let depth = 0; at && depth < MAX_CLIMB; at = parentOf(at), depth++) {
    const owner = blocks.get(at);
    // What stands in the page's foot is about the company, unless the name stands there too.
    if (owner === undefined && /^(?:footer|nav)$/.test(tagOf(at))) return undefined;
    if (owner === undefined) continue;
    if (owner >= 0) return Math.abs((names[owner] as Fact).line - fact.line) <= reach ? owner : undefined;
    return titlesFirst.has(fact) ? nextName(fact, names) : nearestBefore(fact, names, at, reach);
  }
  return undefined;
}

/** In a flat list ("name, job, phone, name, job, ...") a fact is about the name before it. */
function nearestBefore(
  fact: Fact,
  names: readonly Fact[],
  within: Element,
  reach: number,
): number | undefined {
  let found: number | undefined;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as Fact;
    if (name.line > fact.line) break;
    found = index;
  }
  if (found === undefined) return undefined;
  const name = names[found] as Fact;
  if (fact.line - name.line > Math.min(reach, 8) || !isInside(name.element, within)) return undefined;
  return found;
}

/** The jobs of lists that begin with a job ("President, Ada Lovelace, Treasurer, ..."): they belong to the next name. */
function titlesBeforeNames(names: readonly Fact[], others: readonly Fact[]): Set<Fact> {
  const listed = [...names, ...others.filter((fact) => fact.kind === 'title')].sort(
    (a, b) => a.line - b.line,
  );
  const found = new Set<Fact>();
  let begins: Fact | undefined;
  let before: Fact | undefined;
  for (const fact of listed) {
    if (!before || fact.line - before.line > 2) begins = fact;
    if (begins?.kind === 'title' && fact.kind === 'title') found.add(fact);
    before = fact;
  }
  return found;
}

function nextName(fact: Fact, names: readonly Fact[]): number | undefined {
  const index = names.findIndex((name) => name.line >= fact.line);
  return index >= 0 && (names[index] as Fact).line - fact.line <= 2 ? index : undefined;
}

function isInside(element: Element, within: Element): boolean {
  let at: Element | undefined = element;
  for (let depth = 0; at && depth < MAX_CLIMB; at = parentOf(at), depth++) if (at === within) return true;
  return false;
}

/** An address such as "ada.lovelace@", "alovelace@" or "ada@" close by belongs to Ada Lovelace wherever it stands. */
function spelledBy(fact: Fact, names: readonly Fact[]): number | undefined {
  if (fact.kind !== 'email') return undefined;
  let best: number | undefined;
  let bestScore = 0;
  names.forEach((name, index) => {
    const distance = Math.abs(name.line - fact.line);
    const score = affinity(fact.value, name.value) - Math.min(distance, 100) / 200;
    if (score > bestScore && (distance <= REACH * 2 || affinity(fact.value, name.value) >= 2)) {
      bestScore = score;
      best = index;
    }
  });
  return bestScore >= 0.8 ? best : undefined;
}

/**
 * How much an e-mail address spells a name: 3 both names, 2 the surname, 1 one other name, 0 nothing.
 * @example affinity('alovelace@engines.example', 'Ada Lovelace') // 2
 */
export function affinity(email: string, name: string): number {
  const local = folded(email.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '');
  const words = folded(name.split(',', 1)[0] ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const held = words.filter((word) => word.length > 2 && local.includes(word));
  if (held.length > 1) return 3;
  const last = words.at(-1) ?? '';
  if (held.includes(last)) return 2;
  if (held.length === 1 && (local === held[0] || local.startsWith(`${held[0]}${last.charAt(0)}`))) return 1;
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials.length > 1 && local === initials ? 1 : 0;
}
