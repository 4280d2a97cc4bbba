import type { PageOutline } from '../leads/report.ts';
import { folded } from '../reading/folded.ts';
import { isGivenName } from '../reading/given-names.ts';
import { isSurname } from '../reading/known-surnames.ts';
import { addValue, type PersonDraft } from '../reading/person-draft.ts';
import { sourceOf } from './any-page-company.ts';
import { type Fact, sureOf } from './any-page-facts.ts';
import { fullName, isPartOfName, spokenName } from './spoken-name.ts';

const MAX_CLIMB = 150;
/** Read off a card's text, where its author named other things as properties. */
const IN_CARD_CONFIDENCE = 0.65;

/** A person's markup, and the block that it is. */
export interface Claim {
  readonly draft: PersonDraft;
  readonly block: number;
}

/** What is left to be judged by what stands around it, once declared people have what is theirs. */
export interface Unclaimed {
  readonly facts: readonly Fact[];
  /** The claim that a fact stands in. */
  readonly claimOf: (fact: Fact) => Claim | undefined;
}

/**
 * Declared beats guessed: what stands in somebody's card is about nobody else, and fills only fields that the card
 * leaves open. A part of a declared name is that name.
 */
export function settleClaims(
  claims: readonly Claim[],
  facts: readonly Fact[],
  { lines, parents }: PageOutline,
): Unclaimed {
  if (claims.length === 0) return { facts, claimOf: () => undefined };
  const claimOf = innermostOf(claims, parents);
  const declared = claims.flatMap(({ draft }) => draft.values.name?.[0]?.value ?? []);
  const spoken = new Set(declared.map(spokenName));
  const lonely = lonelyNames(facts, claimOf);
  const left: Fact[] = [];
  // Asked once, so that one guess does not close a field to the next one.
  const open = new Map(claims.map(({ draft }) => [draft, new Set(Object.keys(draft.values))]));
  for (const fact of facts) {
    const draft = claimOf(fact)?.draft;
    const name = draft?.values.name?.[0]?.value;
    if (draft && name !== undefined) {
      if (fact.kind !== 'name') addBeyond(draft, fact, open.get(draft));
      else if (spokenName(fact.value) === spokenName(name)) left.push(withoutTitle(fact));
    } else if (fact.kind !== 'name') left.push(fact);
    else if (!lonely.has(fact)) {
      const kin = declared.map((one) => kinship(one, fact.value)).find(Boolean);
      if (kin === 'thing') continue;
      const own = kin ? { ...fact, value: kin.name } : fact;
      const isLabelled =
        spoken.has(spokenName(own.value)) && isTitleFirst(fact, lines[fact.line]?.text ?? '');
      left.push(isLabelled ? withoutTitle(own) : own);
    }
  }
  return { facts: left, claimOf };
}

function addBeyond(draft: PersonDraft, fact: Fact, declared: ReadonlySet<string> | undefined): void {
  if (declared?.has(fact.kind)) return;
  addValue(draft, fact.kind, fact.value, {
    source: sourceOf(fact),
    rule: fact.rule,
    confidence: sureOf(fact, Math.min(fact.weight, IN_CARD_CONFIDENCE)),
  });
}

/** The only name in a card that does not give it as one, and nothing beside it: the card is a company's, or empty. */
function lonelyNames(facts: readonly Fact[], claimOf: Unclaimed['claimOf']): Set<Fact> {
  const names = new Map<Claim, Fact[]>();
  const reached = new Set<Claim>();
  for (const fact of facts) {
    const claim = claimOf(fact);
    if (!claim || claim.draft.values.name) continue;
    if (fact.kind !== 'name' || fact.title) reached.add(claim);
    else names.set(claim, [...(names.get(claim) ?? []), fact]);
  }
  return new Set(
    [...names].flatMap(([claim, inside]) =>
      !reached.has(claim) && new Set(inside.map(({ value }) => fullName(value))).size === 1 ? inside : [],
    ),
  );
}

/** What a text is to a declared name: a part of it, or the name of a thing called after it ("Lovelace Collection"). */
function kinship(name: string, text: string): { readonly name: string } | 'thing' | undefined {
  if (!isPartOfName(name, text)) return undefined;
  if (text.length < name.length) return { name };
  const more = folded(text)
    .split(' ')
    .filter((word) => !folded(name).includes(word));
  return more.some((word) => isSurname(word) || isGivenName(word)) ? undefined : 'thing';
}

/** "Author: Ada Lovelace" says what she is to the page's subject, and not what she does for a living. */
function isTitleFirst({ title, value }: Fact, line: string): boolean {
  return title !== undefined && line.indexOf(title) < line.indexOf(value);
}

function withoutTitle({ title: _, ...fact }: Fact): Fact {
  return fact;
}

function innermostOf(claims: readonly Claim[], parents: readonly number[]): Unclaimed['claimOf'] {
  const byBlock = new Map<number, Claim | undefined>(claims.map((claim) => [claim.block, claim]));
  return ({ block }) => {
    const passed: number[] = [];
    let at: number | undefined = block;
    for (let depth = 0; at !== undefined && at >= 0 && !byBlock.has(at) && depth < MAX_CLIMB; depth++) {
      passed.push(at);
      at = parents[at];
    }
    const found = at === undefined ? undefined : byBlock.get(at);
    for (const each of passed) byBlock.set(each, found);
    return found;
  };
}
