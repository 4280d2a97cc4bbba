import type { ReadPerson } from '../leads/reading.ts';
import { isRoleAddress } from '../leads/role-address.ts';
import { peopleFromJsonLd } from '../reading/json-ld.ts';
import { peopleFromMicrodata } from '../reading/microdata.ts';
import { peopleFromMicroformats } from '../reading/microformats.ts';
import { addValue, emptyDraft, type PersonDraft } from '../reading/person-draft.ts';
import { companyDraft, companyOfPage, type PageCompany, sourceOf } from './any-page-company.ts';
import { type Fact, factsOf } from './any-page-facts.ts';
import { mergedPeople } from './any-page-merge.ts';
import { declaredPeople } from './any-page-meta.ts';
import { affinity, ownersOf } from './any-page-owners.ts';

export { readSelection } from './any-page-selection.ts';

/**
 * The people any page shows, best first, at most 24: structured data, then cards, links with their
 * surroundings, blocks of text; the company itself where it can be reached. Never throws.
 */
export function readAnyPage(document: Document, url: string): ReadPerson[] {
  const drafts = [
    ...peopleFromJsonLd(document, url),
    ...peopleFromMicrodata(document, url),
    ...peopleFromMicroformats(document, url),
    ...declaredPeople(document, url),
  ];
  const { lines, facts } = factsOf(document, url);
  const company = companyOfPage(document, url, lines, drafts);
  const names = facts.filter((fact) => fact.kind === 'name');
  const { owners, loose } = ownersOf(
    names,
    facts.filter((fact) => fact.kind !== 'name'),
  );
  for (const { name, facts: about } of owners) {
    const draft = draftOfOwner(name, about, company);
    if (draft) drafts.push(draft);
    else loose.push(...about.filter((fact) => fact.kind !== 'title'));
  }
  const ofCompany = companyDraft(company, loose, url);
  return mergedPeople(ofCompany ? [...drafts, ofCompany] : drafts);
}

/** A name with what was found around it; `undefined` while too little says that it is a person's. */
function draftOfOwner(
  name: Fact,
  about: readonly Fact[],
  company: PageCompany | undefined,
): PersonDraft | undefined {
  const title = name.title ?? about.find((fact) => fact.kind === 'title')?.value;
  const spelled = about.some((fact) => fact.kind === 'email' && affinity(fact.value, name.value) > 0);
  const evidence = name.weight + (title && !name.title ? 1 : 0) + (spelled ? 2 : 0);
  if (evidence < 2) return undefined;
  const isReachable = about.some((fact) => fact.kind !== 'title');
  const isProse = name.rule === 'prose';
  const draft = emptyDraft((isReachable || title) && !isProse ? 'subject' : 'mentioned');
  const rule = isProse ? 'prose' : 'name-block';
  const sure = isReachable || title ? Math.min(0.9, 0.5 + evidence / 12) : 0.5;
  addValue(draft, 'name', name.value, { source: 'page-text', rule, confidence: isProse ? 0.5 : sure });
  const titleSure = isProse ? 0.5 : name.title ? 0.8 : 0.7;
  addValue(draft, 'title', title, { source: 'page-text', rule, confidence: titleSure });
  for (const fact of about) {
    if (fact.kind === 'title' || fact.kind === 'name') continue;
    const near = Math.abs(fact.line - name.line) <= 4 ? 0 : 0.15;
    const strange = fact.kind === 'email' && affinity(fact.value, name.value) === 0 ? 0.15 : 0;
    const role = fact.kind === 'email' && isRoleAddress(fact.value) ? 0.15 : 0;
    const confidence = fact.weight - near - strange - role;
    addValue(draft, fact.kind, fact.value, { source: sourceOf(fact), rule: fact.rule, confidence });
  }
  if (company && (title || draft.values.email)) {
    addValue(draft, 'company', company.name, {
      source: 'page-text',
      rule: company.rule,
      confidence: company.confidence - 0.1,
    });
  }
  return draft;
}
