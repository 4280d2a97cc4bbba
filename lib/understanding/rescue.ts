import { foldedName } from '../leads/identity.ts';
import type { ReadPerson, ReadValue } from '../leads/reading.ts';
import { profileFromUrl } from '../reading/profiles.ts';

const NOBODY_YET: ReadPerson = { role: 'subject', values: {} };

/**
 * A profile's subject with the fields its site's rules did not find taken from the any-page ladder: only
 * from the same person (the page's own profile address, or the same name), and only what the page states
 * as data. The text around a profile speaks of everybody else, too.
 */
export function rescuedBy(
  ladder: readonly ReadPerson[],
  read: readonly ReadPerson[],
  url: string,
): readonly ReadPerson[] {
  const [subject = NOBODY_YET, ...rest] = read;
  const same = ladder.find((person) => isSame(person, subject, url));
  if (!same) return read;
  const own = new Set(subject.values.profile?.map(({ value }) => value));
  return [{ role: subject.role, values: { ...statedValues(same, own), ...subject.values } }, ...rest];
}

function isSame(person: ReadPerson, subject: ReadPerson, url: string): boolean {
  const name = subject.values.name?.[0]?.value;
  if (name) return (person.values.name ?? []).some(({ value }) => foldedName(value) === foldedName(name));
  const own = profileFromUrl(url)?.url;
  const profiles = (person.values.profile ?? []).filter(({ source }) => source !== 'address-bar');
  return own !== undefined && profiles.some(({ value }) => value === own);
}

/** What the page states as data; an address that is a profile of theirs is no other website. */
function statedValues({ values }: ReadPerson, profiles: ReadonlySet<string>): ReadPerson['values'] {
  const isStated = ({ source, value }: ReadValue) => source === 'structured-data' && !profiles.has(value);
  return Object.fromEntries(
    Object.entries(values)
      .map(([field, list]) => [field, list.filter(isStated)] as const)
      .filter(([, list]) => list.length > 0),
  );
}
