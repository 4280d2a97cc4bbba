import type { PageOutline } from '../leads/report.ts';
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

/** A page's blocks, and whose they are. */
interface Blocks {
  readonly parents: readonly number[];
  readonly footers: ReadonlySet<number>;
  readonly owners: ReadonlyMap<number, number>;
}

/**
 * Decides which phone, mail, job and profile belongs to which name: an address that spells the name, else
 * the nearest block that holds the fact and a single name, else the name just before it. Names in running text
 * have only what stands in the same line: a biography takes nothing away from the name above it.
 */
export function ownersOf(names: readonly Fact[], others: readonly Fact[], outline: PageOutline): Owned {
  const shown = names.filter(({ rule }) => rule !== 'prose');
  const told = names.filter(({ rule }) => rule === 'prose');
  const owners = [...shown, ...told].map((name) => ({ name, facts: [] as Fact[] }));
  const { parents } = outline;
  const page: Blocks = { parents, footers: new Set(outline.footers), owners: ownersOfBlocks(shown, parents) };
  const titlesFirst = titlesBeforeNames(shown, others);
  const loose: Fact[] = [];
  for (const fact of others) {
    const index =
      spelledBy(fact, shown) ??
      labelled(fact, shown, outline) ??
      toldInLine(fact, told, shown.length) ??
      ownerOf(fact, shown, page, titlesFirst);
    if (index === undefined) loose.push(fact);
    else owners[index]?.facts.push(fact);
  }
  return { owners, loose };
}

/** The name that running text says last before a fact's line ends. */
function toldInLine({ line }: Fact, told: readonly Fact[], offset: number): number | undefined {
  const index = told.findLastIndex((name) => name.line === line);
  return index < 0 ? undefined : offset + index;
}

/** For every block around a name: whose it is, -1 where it holds several people. */
function ownersOfBlocks(names: readonly Fact[], parents: readonly number[]): Map<number, number> {
  const blocks = new Map<number, number>();
  names.forEach((name, index) => {
    let at: number | undefined = name.block;
    for (let depth = 0; isBlock(at) && depth < MAX_CLIMB; at = parents[at], depth++) {
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
  { parents, footers, owners }: Blocks,
  titlesFirst: ReadonlySet<Fact>,
): number | undefined {
  if (fact.kind === 'profile' && COMPANY_PROFILE.test(fact.value)) return undefined;
  const reach = fact.kind === 'title' || fact.kind === 'profile' ? TITLE_REACH : REACH;
  let at: number | undefined = fact.block;
  for (let depth = 0; isBlock(at) && depth < MAX_CLIMB; at = parents[at], depth++) {
    const owner = owners.get(at);
    // What stands in the page's foot is about the company, unless the name stands there too.
    if (owner === undefined && footers.has(at)) return undefined;
    if (owner === undefined) continue;
    if (owner >= 0) return Math.abs((names[owner] as Fact).line - fact.line) <= reach ? owner : undefined;
    return titlesFirst.has(fact) ? nextName(fact, names) : nearestBefore(fact, names, at, reach, parents);
  }
  return undefined;
}

/** The name under a job that ends in a colon. */
function labelled(fact: Fact, names: readonly Fact[], { lines }: PageOutline): number | undefined {
  if (fact.kind !== 'title' || !lines[fact.line]?.text.endsWith(':')) return undefined;
  const index = names.findIndex(({ line }) => line === fact.line + 1);
  return index < 0 ? undefined : index;
}

/** In a flat list ("name, job, phone, name, job, ...") a fact is about the name before it. */
function nearestBefore(
  fact: Fact,
  names: readonly Fact[],
  within: number,
  reach: number,
  parents: readonly number[],
): number | undefined {
  let found: number | undefined;
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as Fact;
    if (name.line > fact.line) break;
    found = index;
  }
  if (found === undefined) return undefined;
  const name = names[found] as Fact;
  if (fact.line - name.line > Math.min(reach, 8) || !isInside(name.block, within, parents)) return undefined;
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

/** The top's parent is -1. */
function isBlock(number: number | undefined): number is number {
  return number !== undefined && number >= 0;
}

function isInside(block: number, within: number, parents: readonly number[]): boolean {
  let at: number | undefined = block;
  for (let depth = 0; isBlock(at) && depth < MAX_CLIMB; at = parents[at], depth++)
    if (at === within) return true;
  return false;
}

/** An address such as "ada.lovelace@", "alovelace@" or "ada@" close by belongs to Ada Lovelace wherever it stands. */
function spelledBy(fact: Fact, names: readonly Fact[]): number | undefined {
  if (fact.kind !== 'email') return undefined;
  let best: number | undefined;
  let bestScore = 0;
  names.forEach((name, index) => {
    const distance = Math.abs(name.line - fact.line);
    const spelled = affinity(fact.value, name.value);
    const score = spelled - Math.min(distance, 100) / 200;
    if (score > bestScore && (distance <= REACH * 2 || spelled >= 2)) {
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
