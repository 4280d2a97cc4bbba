import { addValues } from '../leads/merge-values.ts';
import type { PageReading, PersonRole, ReadPerson, ReadValue } from '../leads/reading.ts';
import { isRoleAddress } from '../leads/role-address.ts';
import type { FieldName, FieldValues, SourcedValue, ValueSource } from '../leads/value.ts';
import { companyDomain, companyFromDomain } from '../reading/domains.ts';
import { internationalPhone } from '../reading/international-phone.ts';
import { regionsFromHints } from '../reading/phone-regions.ts';
import { regionsInText } from '../reading/regions-in-text.ts';
import { LABELLED_NUMBER } from '../understanding/any-page-facts.ts';

const IN_MAIL: ReadonlySet<PersonRole> = new Set(['from', 'reply-to', 'to', 'cc']);
/** Where a number is called a phone number, and not just seen among other text. */
const SAID_TO_BE_PHONES: ReadonlySet<ValueSource> = new Set(['link', 'structured-data', 'signature']);

/**
 * A person's values with provenance: phones normalised, website and company
 * inferred from the e-mail's domain where the page says nothing. Phone metadata and the public suffix
 * list live here, in the worker, so that the script injected into pages stays small.
 */
export function completeValues(
  person: ReadPerson,
  reading: PageReading,
  settingsRegion: string,
  pageRegions: readonly string[],
  now: number,
): FieldValues {
  const { site, url, language } = reading;
  const regions = regionsFromHints({
    language,
    host: hostOf(url),
    settingsRegion,
    pageRegions,
    ownRegions: regionsInText((person.values.location ?? []).map(({ value }) => value)),
    mailHosts: (person.values.email ?? []).map(({ value }) => value.slice(value.lastIndexOf('@') + 1)),
  });
  const fields = new Map<FieldName, readonly SourcedValue[]>();
  const add = (field: FieldName, read: ReadValue) =>
    fields.set(field, addValues(field, fields.get(field) ?? [], [{ ...read, site, url, at: now }]));
  for (const [name, values] of Object.entries(person.values)) {
    for (const read of values) {
      const normal = name === 'phone' ? normalPhone(read, regions) : read;
      if (normal) add(name as FieldName, normal);
    }
  }
  for (const [field, read] of inferredFromDomain(fields, person.role)) add(field, read);
  return Object.fromEntries(fields);
}

/**
 * A number in international form. One that is valid nowhere it could be dialled is kept as it stands, and not
 * sure, where the page itself says that it is a phone number.
 */
function normalPhone(read: ReadValue, regions: readonly string[]): ReadValue | undefined {
  const value = internationalPhone(read.value, regions);
  if (value !== undefined) return { ...read, value };
  const digits = read.value.replace(/\D/g, '').length;
  const isSaid = SAID_TO_BE_PHONES.has(read.source) || read.rule === LABELLED_NUMBER;
  const isKept = isSaid && digits > 6 && digits < 16;
  return isKept ? { ...read, confidence: read.confidence / 2 } : undefined;
}

/**
 * What an address says about whose it is, where nothing else does. A page that states somebody's address as data has
 * properties for the rest, and a page that prints it has a title and a foot that name the company: of a mail's
 * people alone the domain is all there is.
 */
function* inferredFromDomain(
  fields: ReadonlyMap<FieldName, readonly SourcedValue[]>,
  role: PersonRole,
): Generator<[FieldName, ReadValue]> {
  const email = fields.get('email')?.[0];
  if (email?.source === 'structured-data') return;
  const domain = email && companyDomain(email.value.slice(email.value.lastIndexOf('@') + 1));
  if (!domain) return;
  const inferred = { source: 'e-mail-domain', rule: 'company-domain' } as const;
  // The host leads to the company more often than it spells its name as the company does.
  if (!fields.has('website')) {
    yield ['website', { ...inferred, value: domain, confidence: isRoleAddress(email.value) ? 0.65 : 0.7 }];
  }
  if (!fields.has('company') && IN_MAIL.has(role)) {
    yield ['company', { ...inferred, value: companyFromDomain(domain), confidence: 0.3 }];
  }
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
