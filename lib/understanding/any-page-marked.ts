import type { PageOutline } from '../leads/report.ts';
import { HIDDEN_CONFIDENCE } from '../leads/value.ts';
import { draftFromCard } from '../reading/card-values.ts';
import { emptyDraft, type PersonDraft } from '../reading/person-draft.ts';
import { draftFromThing } from '../reading/thing-values.ts';
import type { Fact } from './any-page-facts.ts';

// How often it was right on the development corpora, rounded (docs/accuracy.md, calibration).
const STATED_CONFIDENCE = 0.85;

/** A person or company in a page's markup, and the block that it is, where it has a place in the text. */
export interface Marked {
  readonly draft: PersonDraft;
  readonly block: number | undefined;
}

/** The people and companies of a page's markup in order; cards that say nothing are there, empty. */
export function markedPeople({ things, cards }: PageOutline, url: string): Marked[] {
  const fromThings = things.flatMap(({ rule, thing, isHidden, block }) => {
    const confidence = isHidden ? HIDDEN_CONFIDENCE : STATED_CONFIDENCE;
    const draft = draftFromThing(thing, { source: 'structured-data', rule, confidence }, url);
    // A company's item may be all of the page.
    return draft ? { draft, block: thing.isPerson ? block : undefined } : [];
  });
  const fromCards = cards.map((card) => ({
    draft: draftFromCard(card, url) ?? emptyDraft(),
    block: card.block,
  }));
  return [...fromThings, ...fromCards];
}

/** Whether a card tells about somebody without saying who. */
export function isNameless({ values }: PersonDraft): boolean {
  return !(values.name || values.company) && Boolean(values.title || values.email || values.phone);
}

/** Facts that no draft of a page's data has: the others have an owner, wherever they are printed. */
export function undeclared(facts: readonly Fact[], drafts: readonly PersonDraft[]): Fact[] {
  const known = new Set<string>();
  for (const { values } of drafts) {
    for (const kind of ['email', 'phone', 'profile'] as const) {
      for (const { value, source } of values[kind] ?? [])
        if (source === 'structured-data') known.add(keyOf(kind, value));
    }
  }
  return facts.filter(({ kind, value }) => !known.has(keyOf(kind, value)));
}

function keyOf(kind: Fact['kind'], value: string): string {
  return `${kind} ${kind === 'phone' ? value.replace(/\D/g, '').slice(-9) : value.toLowerCase()}`;
}
