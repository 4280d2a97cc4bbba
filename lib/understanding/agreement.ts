import { foldedText } from '../leads/identity.ts';
import type { FoundOnSite } from '../leads/report.ts';
import type { PersonDraft } from '../reading/person-draft.ts';
import { type Profile, profileFromUrl } from '../reading/profiles.ts';
import { validAnswers } from './answers.ts';

/** Where a name and a number of the same person stand side by side in a page that is right. */
const FORMS_APART = /^(?:youtube|medium|substack)$/;

/**
 * Whether a profile page speaks of two people: after a move inside a single-page site the old panel, the
 * old canonical link or old structured data can stay behind the new address.
 */
export function isDisagreeing(
  { ownLinks, spots }: FoundOnSite,
  url: string,
  stated: PersonDraft | undefined,
): boolean {
  const profiles = (stated?.values.profile ?? []).map(({ value }) => value);
  if (hasForeignLink([...ownLinks, ...profiles], url)) return true;
  // What every rule says, valid or nothing: the rules are also witnesses against each other.
  const names = spots[0]?.answers.name ?? [];
  return hasTwoNames(names.flatMap((answer) => validAnswers('name', answer, stated).slice(0, 1)));
}

/** Whether one of the addresses that a profile calls its own is another profile of the same place. */
export function hasForeignLink(links: readonly string[], url: string): boolean {
  const own = profileFromUrl(url);
  if (!own) return false;
  return links.some((link) => {
    const profile = profileFromUrl(absolute(link, url));
    return (
      profile &&
      profile.platform === own.platform &&
      formOf(profile) === formOf(own) &&
      !isOpaque(profile.handle) &&
      !isSameText(profile.handle, own.handle)
    );
  });
}

/** One person has a name and a number at some networks: only addresses of one form can contradict each other. */
function formOf({ url, handle, platform }: Profile): string {
  return FORMS_APART.test(platform) ? url.replace(encodeURI(handle), '') : '';
}

/** Networks write the same person's address with a member number, too, and a redacted page has none left. */
function isOpaque(handle: string): boolean {
  return /^AC[owr]A{2}[\w-]{10,}$/i.test(handle) || /^x{3,}$/i.test(handle);
}

/** Names agree when the words of the shorter are all in the longer: "Ada Lovelace" and "Ada King Lovelace". */
function hasTwoNames(names: readonly string[]): boolean {
  const words = names.map((name) => new Set(foldedText(name).split(' ')));
  return words.some((one) => words.some((other) => one.size <= other.size && !one.isSubsetOf(other)));
}

function isSameText(one: string, other: string): boolean {
  return foldedHandle(one) === foldedHandle(other);
}

function foldedHandle(handle: string): string {
  return handle.normalize('NFC').toLowerCase();
}

function absolute(link: string, base: string): string {
  try {
    return new URL(link, base).href;
  } catch {
    return '';
  }
}
