import { foldedName } from '../leads/identity.ts';
import type { ReadPerson } from '../leads/reading.ts';
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
  return [{ role: subject.role, values: { ...statedValues(same), ...subject.values } }, ...rest];
}

function isSame(person: ReadPerson, subject: ReadPerson, url: string): boolean {
  const name = subject.values.name?.[0]?.value;
  if (name) return (person.values.name ?? []).some(({ value }) => foldedName(value) === foldedName(name));
  const own = profileFromUrl(url)?.url;
  const profiles = (person.values.profile ?? []).filter(({ source }) => source !== 'address-bar');
  return own !== undefined && profiles.some(({ value }) => value === own);
}

function statedValues({ values }: ReadPerson): ReadPerson['values'] {
  return Object.fromEntries(
    Object.entries(values)
      .map(([field, list]) => [field, list.filter(({ source }) => source === 'structured-data')] as const)
      .filter(([, list]) => list.length > 0),
  );
}
