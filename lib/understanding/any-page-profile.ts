import type { ReadPerson } from '../leads/reading.ts';
import type { OutlineMeta, PageOutline } from '../leads/report.ts';
import { folded } from '../reading/folded.ts';
import { isSureJobTitle, jobFromHeadline } from '../reading/headlines.ts';
import { addValue, type PersonDraft } from '../reading/person-draft.ts';
import { type Profile, profileFromUrl } from '../reading/profiles.ts';
import { sourceOf } from './any-page-company.ts';
import { type Fact, sureOf } from './any-page-facts.ts';
import { affinity } from './any-page-owners.ts';
import { jobAndEmployer } from './employer.ts';
import { spokenName } from './spoken-name.ts';

/** Whose profile a page is, at a place where many have one: nothing on it is about the place. */
export interface ProfileOwner {
  readonly draft: PersonDraft;
  readonly name: string;
  readonly profile: Profile;
  /** The part of the host that the place is called after. */
  readonly place: string;
}

/** As on the page of a company, where a number without a name is the company's. */
const LOOSE_CONFIDENCE = 0.7;
const TITLED_CONFIDENCE = 0.7;
const MOST_LOOSE = 12;

/** The owner of the profile that a page's address is, of those whom the page declares itself to be about. */
export function profileOwner(declared: readonly PersonDraft[], url: string): ProfileOwner | undefined {
  const profile = profileFromUrl(url);
  if (profile?.kind !== 'person') return undefined;
  const draft = declared.find(({ values }) => values.profile?.some(({ value }) => value === profile.url));
  const name = draft?.values.name?.[0]?.value;
  const place = new URL(url).hostname.split('.').at(-2) ?? '';
  return draft && name ? { draft, name, profile, place } : undefined;
}

/** A name that stands before its handle on one line, without the handle. */
export function withoutHandle(name: Fact, { profile }: ProfileOwner): Fact {
  const handle = profile.handle.replace(/^@/, '');
  const isBehind = name.value.toLowerCase().endsWith(` ${handle.toLowerCase()}`);
  return isBehind ? { ...name, value: name.value.slice(0, -handle.length - 1).trim() } : name;
}

/** Whether what is near a name is about it: not where that is another name than the owner's, and spelled no better. */
export function staysWith(fact: Fact, name: Fact, owner: ProfileOwner): boolean {
  if (spokenName(name.value) === spokenName(owner.name) || fact.kind === 'title') return true;
  const other = fact.kind === 'profile' ? profileFromUrl(fact.value) : undefined;
  if (other && other.platform === owner.profile.platform) return true;
  const spelling = other ? `${other.handle.replace(/^@/, '')}@` : fact.value;
  return affinity(spelling, name.value) > affinity(spelling, owner.name);
}

/** Gives the owner what the page says about nobody in particular, and the job in its title. */
export function addLoose(
  owner: ProfileOwner,
  loose: readonly Fact[],
  { meta, footers, parents }: PageOutline,
): void {
  const { draft } = owner;
  const unowned = loose.filter(
    (fact) =>
      fact.kind !== 'name' &&
      fact.kind !== 'title' &&
      !isOfPlace(fact, owner) &&
      !isIn(fact.block, footers, parents),
  );
  for (const fact of unowned.slice(0, MOST_LOOSE)) {
    const confidence = sureOf(fact, Math.min(fact.weight, LOOSE_CONFIDENCE));
    addValue(draft, fact.kind as 'email', fact.value, {
      source: sourceOf(fact),
      rule: fact.rule,
      confidence,
    });
  }
  const job = jobInTitle(meta, owner.name);
  const finding = { source: 'page-text', rule: 'page-title', confidence: TITLED_CONFIDENCE } as const;
  addValue(draft, 'title', job.title, finding);
  addValue(draft, 'company', job.company, finding);
}

/** The owner before everybody else, who is only mentioned on the owner's page. */
export function ownerFirst(people: readonly ReadPerson[], { profile }: ProfileOwner): ReadPerson[] {
  const isOwner = ({ values }: ReadPerson) =>
    values.profile?.some(({ value }) => value === profile.url) ?? false;
  const others = people.filter((person) => !isOwner(person));
  return [
    ...people.filter(isOwner).map(withEmployer),
    ...others.map((person) => ({ ...person, role: 'mentioned' as const })),
  ];
}

/** A job on a profile is a headline, and often all that says where somebody works. */
function withEmployer({ role, values }: ReadPerson): ReadPerson {
  const found = values.title?.find(({ source }) => source !== 'structured-data');
  const job = found && jobAndEmployer(found.value);
  if (!job) return { role, values };
  const company = values.company ?? [{ ...found, value: job.company }];
  const title = values.title?.map((each) => (each === found ? { ...each, value: job.title } : each)) ?? [];
  return { role, values: { ...values, title, company } };
}

/** "Ada Lovelace - Head of Analysis @ Engines - Place", "Ada Lovelace | Head of Analysis | Place". */
function jobInTitle({ title, socialTitle }: OutlineMeta, name: string): { title?: string; company?: string } {
  for (const text of [title, socialTitle]) {
    const [first = '', ...parts] = text.split(/(?<!\s)\s+[|–—·•-]\s+/u);
    if (folded(first) !== folded(name)) continue;
    const part = parts.slice(0, -1).find((each) => isSureJobTitle(each));
    if (part) return jobFromHeadline(part);
  }
  return {};
}

/** Links to others of the place and to what the place itself has elsewhere, and its own addresses. */
function isOfPlace({ kind, value }: Fact, { place, profile }: ProfileOwner): boolean {
  const other = kind === 'profile' ? profileFromUrl(value) : undefined;
  if (other?.platform === profile.platform || other?.kind === 'company') return true;
  const said = other?.handle ?? value.split('@')[1] ?? '';
  return (
    kind !== 'phone' &&
    place.length > 2 &&
    folded(said)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .includes(place)
  );
}

function isIn(block: number, blocks: readonly number[], parents: readonly number[]): boolean {
  for (
    let at: number | undefined = block, depth = 0;
    at !== undefined && at >= 0 && depth < 150;
    at = parents[at], depth++
  )
    if (blocks.includes(at)) return true;
  return false;
}
