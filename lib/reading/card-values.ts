import type { Card } from '../leads/report.ts';
import { HIDDEN_CONFIDENCE } from '../leads/value.ts';
import { hasCompanyForm, hasCompanyWord } from './companies.ts';
import { emailFromText } from './emails.ts';
import { kindOfName } from './kind-of-name.ts';
import { phoneText } from './link-values.ts';
import { nameFromText } from './names.ts';
import { addValue, emptyDraft, type PersonDraft } from './person-draft.ts';
import { addLink } from './thing-values.ts';

/** A card as a draft; `undefined` where it says nothing. */
export function draftFromCard(card: Card, url: string): PersonDraft | undefined {
  const draft = emptyDraft();
  const confidence = card.isHidden ? HIDDEN_CONFIDENCE : 0.9;
  const finding = { source: 'structured-data', rule: 'h-card', confidence } as const;
  const name = card.names[0];
  const companies = name && isOfCompany(name, card) ? [name, ...card.companies] : card.companies;
  if (name && companies[0] !== name && !isAddress(name))
    addValue(draft, 'name', nameFromText(name) ?? name, finding);
  for (const company of companies) addValue(draft, 'company', company, finding);
  for (const email of card.emails) addValue(draft, 'email', emailFromText(email), finding);
  for (const phone of card.phones) addValue(draft, 'phone', phoneText(phone), finding);
  for (const title of card.titles) addValue(draft, 'title', title, finding);
  for (const place of card.locations) addValue(draft, 'location', place, finding);
  for (const link of card.urls) addLink(draft, link, finding, url);
  return Object.keys(draft.values).length > 0 ? draft : undefined;
}

/** A card whose author took the one class for a name that everybody knows: "Difference Engine Institute". */
function isOfCompany(name: string, { companies }: Card): boolean {
  const saysSo = hasCompanyWord(name) || hasCompanyForm(name);
  return companies.length === 0 && saysSo && !isAddress(name) && kindOfName(name) === 'company';
}

/** "Engine House 12 Dorset Street London W1U 4EG": all of a card marked as its name. */
function isAddress(name: string): boolean {
  return name.length > 40 && name.replace(/\D/g, '').length > 5;
}
