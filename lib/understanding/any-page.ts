import type { ReadPerson } from '../leads/reading.ts';
import type { PageOutline } from '../leads/report.ts';
import { isRoleAddress } from '../leads/role-address.ts';
import { isSureJobTitle } from '../reading/headlines.ts';
import { addValue, emptyDraft, type PersonDraft } from '../reading/person-draft.ts';
import { type Profile, profileFromUrl } from '../reading/profiles.ts';
import { settleClaims } from './any-page-claims.ts';
import { companyDraft, companyOfPage, type PageCompany, sourceOf } from './any-page-company.ts';
import { declaredPeople } from './any-page-declared.ts';
import { type Fact, factsOf, sureOf } from './any-page-facts.ts';
import { isNameless, markedPeople, undeclared } from './any-page-marked.ts';
import { joinDrafts, mergedPeople } from './any-page-merge.ts';
import { affinity, ownersOf } from './any-page-owners.ts';
import { addLoose, ownerFirst, profileOwner, staysWith, withoutHandle } from './any-page-profile.ts';
import { jobAtEmployer } from './employer.ts';

// How often each was right on the development corpora, rounded (docs/accuracy.md, calibration).
const LONE_NAME_CONFIDENCE = 0.65;
const PROSE_CONFIDENCE = 0.55;
const SAME_LINE_TITLE_CONFIDENCE = 0.55;
const NEAR_TITLE_CONFIDENCE = 0.65;

/** How sure a name is that has `evidence` for it and something to reach the person by, or a job. */
function confidenceOfName(evidence: number): number {
  if (evidence < 3) return 0.6;
  return evidence < 5 ? 0.75 : 0.9;
}

/**
 * The people any page shows, best first, at most 100: structured data (`stated` is its JSON-LD), then cards,
 * links with their surroundings, blocks of text; the company itself where it can be reached. Never throws.
 */
export function peopleOfOutline(
  outline: PageOutline,
  stated: readonly PersonDraft[],
  url: string,
): ReadPerson[] {
  const marked = markedPeople(outline, url);
  const declared = declaredPeople(outline, url);
  const drafts = [...stated.map(copyOf), ...marked.map(({ draft }) => draft), ...declared];
  const owner = profileOwner(declared, url);
  const company = owner ? undefined : companyOfPage(outline, url, drafts);
  const claims = marked.flatMap(({ draft, block }) => (block === undefined ? [] : { draft, block }));
  const { facts, claimOf } = settleClaims(claims, factsOf(outline), outline);
  const names = facts
    .filter((fact) => fact.kind === 'name')
    .map((name) => (owner ? withoutHandle(name, owner) : name));
  const { owners, loose } = ownersOf(
    names,
    facts.filter((fact) => fact.kind !== 'name'),
    outline,
  );
  const own = profileFromUrl(url);
  for (const { name, facts: near } of owners) {
    const facts = near.filter(
      (fact) => isPlausibleProfile(fact, name, own) && (!owner || staysWith(fact, name, owner)),
    );
    if (owner) loose.push(...near.filter((fact) => !staysWith(fact, name, owner)));
    // Running text is about many things: only what stands in the same line is about its person.
    const about =
      name.rule === 'prose' ? facts.filter(({ line }) => line === name.line) : ownAmong(facts, name);
    loose.push(...facts.filter((fact) => fact.kind !== 'title' && !about.includes(fact)));
    const draft = draftOfOwner(name, about, company);
    const nameless = about.map((fact) => claimOf(fact)?.draft).find((card) => card && isNameless(card));
    if (draft && nameless) joinDrafts(nameless, draft);
    else if (draft) drafts.push(draft);
    else loose.push(...about.filter((fact) => fact.kind !== 'title'));
  }
  if (owner) {
    addLoose(owner, undeclared(loose, drafts), outline);
    return ownerFirst(mergedPeople(drafts), owner);
  }
  const ofCompany = companyDraft(company, undeclared(loose, drafts), url);
  return mergedPeople(ofCompany ? [...drafts, ofCompany] : drafts);
}

/**
 * Nobody has this many numbers or addresses: what follows the nearest ones in a list is about whatever the list goes
 * on with.
 */
const MAX_REACHES = 3;
const NEAR_LINES = 3;

function ownAmong(facts: readonly Fact[], name: Fact): readonly Fact[] {
  const isTooMany = (kind: Fact['kind']) =>
    new Set(facts.flatMap((fact) => (fact.kind === kind ? fact.value.toLowerCase() : []))).size > MAX_REACHES;
  if (!isTooMany('email') && !isTooMany('phone')) return facts;
  return facts.filter(
    (fact) =>
      Math.abs(fact.line - name.line) <= NEAR_LINES ||
      (fact.kind === 'email' && affinity(fact.value, name.value) > 0),
  );
}

/** On a profile stand links to many other profiles: only one that spells a name is that person's. */
function isPlausibleProfile(fact: Fact, name: Fact, own: Profile | undefined): boolean {
  const profile = fact.kind === 'profile' && own ? profileFromUrl(fact.value) : undefined;
  if (!profile || profile.platform !== own?.platform) return true;
  return affinity(`${profile.handle}@`, name.value) > 0;
}

/** Drafts of the same person are joined in place, and others read the page's own data after that. */
function copyOf({ role, values }: PersonDraft): PersonDraft {
  return { role, values: structuredClone(values) };
}

/** A job right under a text that may be a name says more than one somewhere near. */
function evidenceOfTitle(name: Fact, about: readonly Fact[]): number {
  const titles = name.title ? [] : about.filter(({ kind }) => kind === 'title');
  const isUnder = titles.some(({ line, value }) => line === name.line + 1 && isSureJobTitle(value));
  return isUnder && name.rule !== 'prose' ? 1.75 : titles.length > 0 ? 1 : 0;
}

/** A name with what was found around it; `undefined` while too little says that it is a person's. */
function draftOfOwner(
  name: Fact,
  about: readonly Fact[],
  company: PageCompany | undefined,
): PersonDraft | undefined {
  const said = name.title ?? about.find((fact) => fact.kind === 'title')?.value;
  const job = said ? jobAtEmployer(said) : undefined;
  const title = job?.title ?? said;
  const spelled = about.some((fact) => fact.kind === 'email' && affinity(fact.value, name.value) > 0);
  const evidence = name.weight + evidenceOfTitle(name, about) + (spelled ? 2 : 0);
  if (evidence < 2) return undefined;
  const isReachable = about.some((fact) => fact.kind !== 'title');
  const isProse = name.rule === 'prose';
  const draft = emptyDraft((isReachable || title) && !isProse ? 'subject' : 'mentioned');
  const rule = isProse ? 'prose' : 'name-block';
  const sure = isReachable || title ? confidenceOfName(evidence) : LONE_NAME_CONFIDENCE;
  addValue(draft, 'name', name.value, {
    source: 'page-text',
    rule,
    confidence: sureOf(name, isProse ? PROSE_CONFIDENCE : sure),
  });
  const titleSure = isProse
    ? PROSE_CONFIDENCE
    : name.title
      ? SAME_LINE_TITLE_CONFIDENCE
      : NEAR_TITLE_CONFIDENCE;
  const finding = { source: 'page-text', rule, confidence: sureOf(name, titleSure) } as const;
  addValue(draft, 'title', title, finding);
  addValue(draft, 'company', job?.company, finding);
  for (const fact of about) {
    if (fact.kind === 'title' || fact.kind === 'name') continue;
    const near = Math.abs(fact.line - name.line) <= 4 ? 0 : 0.15;
    const strange = fact.kind === 'email' && affinity(fact.value, name.value) === 0 ? 0.15 : 0;
    const role = fact.kind === 'email' && isRoleAddress(fact.value) ? 0.15 : 0;
    const confidence = sureOf(fact, fact.weight - near - strange - role);
    addValue(draft, fact.kind, fact.value, { source: sourceOf(fact), rule: fact.rule, confidence });
  }
  if (company && !job && (title || draft.values.email)) {
    addValue(draft, 'company', company.name, {
      source: 'page-text',
      rule: company.rule,
      confidence: sureOf(name, company.confidence - 0.1),
    });
  }
  return draft;
}
