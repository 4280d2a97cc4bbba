import type { ReadPerson } from '../leads/reading.ts';
import { FIELDS } from '../leads/value.ts';
import { contactLinksIn } from '../reading/contact-links.ts';
import { peopleFromJsonLd } from '../reading/json-ld.ts';
import { peopleFromMicrodata } from '../reading/microdata.ts';
import { peopleFromMicroformats } from '../reading/microformats.ts';
import { nameFromText } from '../reading/names.ts';
import { addValue, emptyDraft, personFromDraft } from '../reading/person-draft.ts';
import { valuesFromSignature } from '../reading/signatures.ts';

/** The people any page shows, best first, at most 20. */
export function readAnyPage(document: Document, url: string): ReadPerson[] {
  const drafts = [
    ...peopleFromJsonLd(document, url),
    ...peopleFromMicrodata(document, url),
    ...peopleFromMicroformats(document, url),
  ];
  for (const link of contactLinksIn(document, url)) {
    if (link.kind !== 'email') continue;
    const draft = emptyDraft();
    addValue(draft, 'email', link.value, { source: 'link', rule: 'mailto-link', confidence: 0.8 });
    drafts.push(draft);
  }
  return drafts.flatMap((draft) => personFromDraft(draft) ?? []).slice(0, 20);
}

/** The people a selected text speaks of, best first. */
export function readSelection(lines: readonly string[], _url: string): ReadPerson[] {
  const values = valuesFromSignature(lines, {});
  const draft = emptyDraft('mentioned');
  for (const field of FIELDS) {
    for (const { value, confidence } of values[field] ?? []) {
      addValue(draft, field, value, { source: 'selection', rule: 'selection', confidence });
    }
  }
  const name = lines.slice(0, 20).map(nameFromText).find(Boolean);
  addValue(draft, 'name', name, { source: 'selection', rule: 'selection', confidence: 0.7 });
  return [personFromDraft(draft) ?? []].flat();
}
