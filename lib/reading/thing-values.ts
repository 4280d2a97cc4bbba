import { emailFromText } from './emails.ts';
import { nameFromText } from './names.ts';
import { addValue, emptyDraft, type Finding, type PersonDraft } from './person-draft.ts';
import { plainText } from './plain-text.ts';
import { isSafeLink, profileFromUrl } from './profiles.ts';

/** A schema.org thing flattened to what a lead can hold, whatever the notation it was written in. */
export interface Thing {
  readonly isPerson: boolean;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly titles: readonly string[];
  readonly companies: readonly string[];
  readonly urls: readonly string[];
  readonly locations: readonly string[];
}

/** schema.org types that are people. */
export const PERSON_TYPES = /(?:^|[/:])(?:Person|Patient|Physician|RealEstateAgent|Attorney)$/;
/** schema.org types that are organisations, by the ends their names have. */
export const ORGANISATION_TYPES =
  /(?:^|[/:])(?:\w*(?:Organization|Business|Corporation|Company|Store|Restaurant|Hotel|Service|Agency|Clinic|Hospital|School|University|Shop|Agent|Bank|Brewery|Airline|Dealer|Contractor|Salon|Dentist|Attorney|Physician|Plumber|Electrician|Library|Museum|Bakery|Project|NGO|Place|Brand|LodgingBusiness|Lodging|Church|Consortium|Winery|Cafe|Cinema|Gym|Club))$/;

/** A thing as a draft: a person with name, or a company without one. Nothing where it says nothing. */
export function draftFromThing(thing: Thing, finding: Finding, url: string): PersonDraft | undefined {
  const draft = emptyDraft();
  const first = thing.names.map((name) => plainText(name, 120)).find(Boolean);
  if (thing.isPerson) {
    const name = first && (nameFromText(first) ?? (/[@/<>]|\d{3}/.test(first) ? undefined : first));
    addValue(draft, 'name', name, finding);
  } else addValue(draft, 'company', first, finding);
  for (const email of thing.emails) addValue(draft, 'email', emailFromText(email), finding);
  for (const phone of thing.phones) addValue(draft, 'phone', phoneText(phone), finding);
  for (const title of thing.titles) addValue(draft, 'title', title, finding);
  if (thing.isPerson) for (const company of thing.companies) addValue(draft, 'company', company, finding);
  for (const place of thing.locations) addValue(draft, 'location', place, finding);
  for (const link of thing.urls) addLink(draft, link, finding, url);
  const known = draft.values;
  return known.name || known.email || known.phone || known.company ? draft : undefined;
}

/** Adds a link as what it is: profile, mail address, phone or website. */
export function addLink(draft: PersonDraft, link: string, finding: Finding, base: string): void {
  const address = absoluteUrl(link, base);
  if (!address || !isSafeLink(address)) return;
  const profile = profileFromUrl(address);
  if (/^mailto:/i.test(address)) addValue(draft, 'email', emailFromText(address), finding);
  else if (/^tel:/i.test(address)) addValue(draft, 'phone', phoneText(address), finding);
  else if (profile) addValue(draft, 'profile', profile.url, finding);
  else addValue(draft, 'website', address, finding);
}

/** A link resolved against the page, `undefined` where it is none. */
export function absoluteUrl(link: string, base: string): string | undefined {
  const trimmed = link.trim();
  if (!trimmed || trimmed.length > 2000) return undefined;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return undefined;
  }
}

/** A phone as written in an attribute or property, without its `tel:`; `undefined` when it has too few digits. */
export function phoneText(text: string): string | undefined {
  let phone = text.trim().replace(/^tel:/i, '').replace(/;.*$/, '');
  try {
    phone = decodeURIComponent(phone);
  } catch {
    // A stray percent sign: read it as it stands.
  }
  phone = plainText(phone, 60);
  const digits = phone.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 20 && !/@/.test(phone) ? phone : undefined;
}
