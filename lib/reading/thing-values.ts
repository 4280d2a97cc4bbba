import type { Thing } from '../leads/report.ts';
import { emailFromText } from './emails.ts';
import { absoluteUrl, phoneText } from './link-values.ts';
import { nameFromText } from './names.ts';
import { addValue, emptyDraft, type Finding, type PersonDraft } from './person-draft.ts';
import { plainText } from './plain-text.ts';
import { isSafeLink, profileFromUrl } from './profiles.ts';

/** "engines.example/notes": data names addresses as people write them; "notes.html" is a page of the site. */
const BARE_ADDRESS = /^(?![^/]*\.(?:x?html?|php|aspx?|jsp)$)(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?:\/|$)/iu;

/** A thing as a draft: a person with name, or a company without one. Nothing where it says nothing. */
export function draftFromThing(thing: Thing, finding: Finding, url: string): PersonDraft | undefined {
  const draft = emptyDraft();
  const first = thing.names.map((name) => plainText(name, 120)).find(Boolean);
  if (thing.isPerson) {
    const name = first && (nameFromText(first) ?? (/[@/<>]|^[\d\s()+.-]+$/.test(first) ? undefined : first));
    addValue(draft, 'name', name, finding);
  } else addValue(draft, 'company', first, finding);
  for (const email of thing.emails) addValue(draft, 'email', emailFromText(email), finding);
  for (const phone of thing.phones) addValue(draft, 'phone', phoneText(phone), finding);
  for (const title of thing.titles) addValue(draft, 'title', title, finding);
  if (thing.isPerson) {
    // An employer that is told elsewhere is named by its address here.
    const named = thing.companies.filter((company) => !/^(?:https?:|#|_:)/i.test(company));
    for (const company of named) addValue(draft, 'company', company, finding);
  }
  for (const place of thing.locations) addValue(draft, 'location', place, finding);
  for (const link of thing.urls) addLink(draft, link, finding, url);
  const known = draft.values;
  return known.name || known.email || known.phone || known.company ? draft : undefined;
}

/** Adds a link as what it is: profile, mail address, phone or website. */
export function addLink(draft: PersonDraft, link: string, finding: Finding, base: string): void {
  const address = absoluteUrl(BARE_ADDRESS.test(link) ? `https://${link}` : link, base);
  if (!address || !isSafeLink(address)) return;
  const profile = profileFromUrl(address);
  if (/^mailto:/i.test(address)) addValue(draft, 'email', emailFromText(address), finding);
  else if (/^tel:/i.test(address)) addValue(draft, 'phone', phoneText(address), finding);
  else if (profile) addValue(draft, 'profile', profile.url, finding);
  else addValue(draft, 'website', address, finding);
}
