import type { ReadValue } from '../leads/reading.ts';
import type { FieldName } from '../leads/value.ts';
import { isCompanyName } from './companies.ts';
import { emailsInText, plainEmails } from './emails.ts';
import { folded } from './folded.ts';
import { isJobTitle, jobFromHeadline } from './headlines.ts';
import { nameFromText } from './names.ts';
import { addValue, emptyDraft, type Finding, type PersonDraft } from './person-draft.ts';
import { phoneTextsIn } from './phones.ts';
import { plainText } from './plain-text.ts';
import { profileFromUrl } from './profiles.ts';
import type { Sender } from './signatures.ts';

const WEB =
  /(?:https?:\/\/|www\.)[^\s<>"'|)\]]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|net|org|io|de|fr|es|it|nl|co\.uk|eu|example)(?:\/[^\s<>"'|)\]]*)?(?![@\w])/giu;

/** What a signature's lines say about its sender: title, company, phones, addresses, links. */
export function valuesFromSignature(
  lines: readonly string[],
  sender: Sender,
): Partial<Record<FieldName, ReadValue[]>> {
  const draft = emptyDraft('from');
  for (const raw of lines.slice(0, 40)) readContacts(draft, plainEmails(plainText(raw, 500)));
  let nameAt = -1;
  lines.slice(0, 40).forEach((raw, at) => {
    for (const part of plainText(raw, 300).split(/\s+[|•·]\s+|\s{3,}/u)) {
      if (!part || /@|https?:|www\./i.test(part) || /\d{4}/.test(part)) continue;
      const [first = '', ...rest] = part.split(/\s*,\s+|\s+[–-]\s+/u);
      const name = nameAt < 0 ? nameFromText(first) : undefined;
      if (!name || !isSender(name, sender)) readJob(draft, part, at - nameAt);
      else {
        nameAt = at;
        if (rest.length > 0) readJob(draft, rest.join(', '), 0);
      }
    }
  });
  return draft.values;
}

function readContacts(draft: PersonDraft, line: string): void {
  const finding = signatureFinding(0.9);
  for (const email of emailsInText(line)) addValue(draft, 'email', email, finding);
  const withoutMail = line.replace(/\S+@\S+/g, ' ');
  for (const phone of phoneTextsIn(withoutMail)) addValue(draft, 'phone', phone, finding);
  for (const [found] of withoutMail.matchAll(WEB)) {
    const url = /^https?:/i.test(found) ? found : `https://${found}`;
    const profile = profileFromUrl(url);
    if (profile) addValue(draft, 'profile', profile.url, finding);
    else addValue(draft, 'website', url.replace(/[.,;:]+$/, ''), finding);
  }
}

function readJob(draft: PersonDraft, part: string, distance: number): void {
  const finding = signatureFinding(distance <= 2 ? 0.85 : 0.7);
  const job = jobFromHeadline(part);
  if (job.title && job.title.length < 90 && !/[.!?]$/.test(part)) {
    addValue(draft, 'title', job.title, finding);
    addValue(draft, 'company', job.company, finding);
  } else if (part.length < 80 && isCompanyName(part) && !isJobTitle(part))
    addValue(draft, 'company', part, finding);
}

function isSender(name: string, sender: Sender): boolean {
  if (!sender.name && !sender.email) return true;
  const known = folded(`${sender.name ?? ''} ${(sender.email ?? '').split('@')[0]}`);
  return folded(name)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && known.includes(word));
}

function signatureFinding(confidence: number): Finding {
  return { source: 'signature', rule: 'signature', confidence };
}
