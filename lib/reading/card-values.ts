import type { Card } from '../leads/report.ts';
import { emailFromText } from './emails.ts';
import { phoneText } from './link-values.ts';
import { nameFromText } from './names.ts';
import { addValue, emptyDraft, type PersonDraft } from './person-draft.ts';
import { addLink } from './thing-values.ts';

const FINDING = { source: 'structured-data', rule: 'h-card', confidence: 0.9 } as const;

/** A card as a draft; `undefined` where it says nothing. */
export function draftFromCard(card: Card, url: string): PersonDraft | undefined {
  const draft = emptyDraft();
  const name = card.names[0];
  const isCompany = name !== undefined && card.companies[0] === name;
  if (name && !isCompany) addValue(draft, 'name', nameFromText(name) ?? name, FINDING);
  for (const company of card.companies) addValue(draft, 'company', company, FINDING);
  for (const email of card.emails) addValue(draft, 'email', emailFromText(email), FINDING);
  for (const phone of card.phones) addValue(draft, 'phone', phoneText(phone), FINDING);
  for (const title of card.titles) addValue(draft, 'title', title, FINDING);
  for (const place of card.locations) addValue(draft, 'location', place, FINDING);
  for (const link of card.urls) addLink(draft, link, FINDING, url);
  return Object.keys(draft.values).length > 0 ? draft : undefined;
}
