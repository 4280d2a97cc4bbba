import { addValues } from '../leads/merge-values.ts';
import type { PageReading, ReadPerson, ReadValue } from '../leads/reading.ts';
import { isRoleAddress } from '../leads/role-address.ts';
import type { FieldName, FieldValues, SourcedValue } from '../leads/value.ts';
import { companyDomain, companyFromDomain } from '../reading/domains.ts';
import { regionFromHints } from '../reading/phone-numbers.ts';
import { internationalPhone } from './international-phone.ts';

/**
 * A person's values with provenance: phones normalised (what is no number is dropped), website and company
 * inferred from the e-mail's domain where the page says nothing. Phone metadata and the public suffix
 * list live here, in the worker, so that the script injected into pages stays small.
 */
export function completeValues(
  person: ReadPerson,
  reading: PageReading,
  settingsRegion: string,
  now: number,
): FieldValues {
  const { site, url, language } = reading;
  const region = regionFromHints({ language, host: hostOf(url), settingsRegion });
  const fields = new Map<FieldName, readonly SourcedValue[]>();
  const add = (field: FieldName, read: ReadValue) =>
    fields.set(field, addValues(field, fields.get(field) ?? [], [{ ...read, site, url, at: now }]));
  for (const [name, values] of Object.entries(person.values)) {
    for (const read of values) {
      const normal = name === 'phone' ? normalPhone(read, region) : read;
      if (normal) add(name as FieldName, normal);
    }
  }
  for (const [field, read] of inferredFromDomain(fields)) add(field, read);
  return Object.fromEntries(fields);
}

function normalPhone(read: ReadValue, region: string | undefined): ReadValue | undefined {
  const value = internationalPhone(read.value, region);
  return value === undefined ? undefined : { ...read, value };
}

function* inferredFromDomain(
  fields: ReadonlyMap<FieldName, readonly SourcedValue[]>,
): Generator<[FieldName, ReadValue]> {
  const email = fields.get('email')?.[0];
  const domain = email && companyDomain(email.value.slice(email.value.lastIndexOf('@') + 1));
  if (!domain) return;
  const inferred = { source: 'e-mail-domain', rule: 'company-domain' } as const;
  const certainty = isRoleAddress(email.value) ? 0.5 : 0.55;
  if (!fields.has('website')) yield ['website', { ...inferred, value: domain, confidence: certainty + 0.15 }];
  if (!fields.has('company')) {
    yield ['company', { ...inferred, value: companyFromDomain(domain), confidence: certainty }];
  }
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
