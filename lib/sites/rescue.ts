import { foldedName } from '../leads/identity.ts';
import type { ReadPerson } from '../leads/reading.ts';
import { profileFromUrl } from '../reading/profiles.ts';
import type { Page } from './page.ts';

/**
 * A profile's subject with the fields its site's rules did not find taken from the any-page ladder. Only
 * from the same person: the one with the page's own profile address, or with the same name.
 */
export function rescuedBy(
  ladder: readonly ReadPerson[],
  read: readonly ReadPerson[],
  page: Page,
): readonly ReadPerson[] {
  const own = profileFromUrl(page.url.href)?.url;
  const [subject, ...rest] = read;
  if (!subject) return [];
  const name = subject.values.name?.[0]?.value;
  const same = ladder.find(({ role, values }) =>
    name
      ? values.name?.some(({ value }) => foldedName(value) === foldedName(name))
      : role === 'subject' &&
        values.profile?.some(({ value, source }) => value === own && source !== 'address-bar'),
  );
  return same ? [{ role: subject.role, values: { ...same.values, ...subject.values } }, ...rest] : read;
}
