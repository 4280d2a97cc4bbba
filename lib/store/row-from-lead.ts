import { canonicalPhone, foldedText, identityKeys } from '../leads/identity.ts';
import { enteredStageAt, type Lead, restsUntil } from '../leads/lead.ts';
import type { LeadRow, Place } from './schema.ts';

/** Where a lead stands, as the place index knows it. */
export function placeOf(lead: Lead): Place {
  return lead.status === 'open' ? `open:${lead.stageId}` : lead.status;
}

/** The row that keeps a lead: the lead and its index columns. */
export function rowFromLead(lead: Lead): LeadRow {
  const { sure, hints } = identityKeys(lead.fields);
  const [step] = lead.status === 'lost' ? [] : lead.steps;
  const rests = restsUntil(lead);
  return {
    id: lead.id,
    lead,
    place: placeOf(lead),
    since: lead.closedAt ?? enteredStageAt(lead),
    updatedAt: lead.updatedAt,
    ...(step && { dueOn: step.at ? `${step.on}T${step.at}` : step.on }),
    ...(rests && { restsUntil: rests }),
    sureKeys: sure,
    hintKeys: hints,
    words: searchWords(lead),
  };
}

/** Folded words by which a lead is found: of its name, company and title, its addresses and phone digits. */
export function searchWords(lead: Lead): readonly string[] {
  const texts = (['name', 'company', 'title', 'email', 'profile'] as const).flatMap(
    (field) => lead.fields[field]?.map(({ value }) => value) ?? [],
  );
  const emails = lead.fields.email?.map(({ value }) => value.toLowerCase()) ?? [];
  const phones = lead.fields.phone?.flatMap(({ value }) => phoneWords(value)) ?? [];
  const words = [...texts.flatMap((text) => foldedText(text).split(' ')), ...emails, ...phones];
  return [...new Set(words.filter((word) => word.length > 0 && word.length <= 80))].slice(0, 60);
}

/** A number with and without its country code's plus, and by its last seven digits as people remember them. */
function phoneWords(phone: string): readonly string[] {
  const digits = canonicalPhone(phone).replace(/\D/g, '');
  return [digits, digits.slice(-7)];
}
