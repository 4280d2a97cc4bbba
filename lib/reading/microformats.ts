import { allOf, attributeOf, parentOf, tagOf } from './dom.ts';
import { emailFromText } from './emails.ts';
import { textOf } from './lines.ts';
import { nameFromText } from './names.ts';
import { addValue, emptyDraft, type PersonDraft } from './person-draft.ts';
import { addLink, phoneText } from './thing-values.ts';

const MAX_CARDS = 200;
const FINDING = { source: 'structured-data', rule: 'h-card', confidence: 0.9 } as const;

/** The people and companies of a page's h-cards and hCards, in order. */
export function peopleFromMicroformats(
  root: Document | DocumentFragment | Element,
  url: string,
): PersonDraft[] {
  return allOf(root, '.h-card, .vcard', MAX_CARDS).flatMap((card) => {
    const draft = draftFromCard(card, url);
    return draft ? [draft] : [];
  });
}

function draftFromCard(card: Element, url: string): PersonDraft | undefined {
  const isOld = !hasClass(card, 'h-card');
  const own = (property: string, old: string) =>
    allOf(card, isOld ? `.${old}` : `.p-${property}, .u-${property}`, 20).filter(
      (element) => ownerOf(element) === card,
    );
  const texts = (property: string, old = property) => own(property, old).map(propertyText);
  const draft = emptyDraft();
  const names = texts('name', 'fn');
  const given = [...texts('given-name'), ...texts('additional-name'), ...texts('family-name')];
  const companies = texts('org').concat(texts('organization-name'));
  const name = names[0] ?? (given.length > 1 ? given.join(' ') : impliedName(card, isOld));
  const isCompany = name !== undefined && companies[0] === name;
  if (name && !isCompany) addValue(draft, 'name', nameFromText(name) ?? name, FINDING);
  for (const company of companies) addValue(draft, 'company', company, FINDING);
  for (const email of own('email', 'email'))
    addValue(draft, 'email', emailFromText(attributeOf(email, 'href') ?? propertyText(email)), FINDING);
  for (const phone of own('tel', 'tel')) {
    if (!/fax/i.test(textOf(phone, 80))) addValue(draft, 'phone', phoneText(phoneOfElement(phone)), FINDING);
  }
  for (const title of texts('job-title', 'title').concat(texts('role')))
    addValue(draft, 'title', title, FINDING);
  const place = [texts('locality')[0], texts('region')[0], texts('country-name')[0]]
    .filter(Boolean)
    .join(', ');
  addValue(draft, 'location', place || texts('adr')[0], FINDING);
  for (const link of own('url', 'url'))
    addLink(draft, attributeOf(link, 'href') ?? propertyText(link), FINDING, url);
  if (tagOf(card) === 'a') addLink(draft, attributeOf(card, 'href') ?? '', FINDING, url);
  return Object.keys(draft.values).length > 0 ? draft : undefined;
}

function impliedName(card: Element, isOld: boolean): string | undefined {
  if (isOld || allOf(card, '[class*="p-"]', 1).length > 0) return undefined;
  const text =
    attributeOf(card, 'alt') ??
    attributeOf(allOf(card, 'img[alt]', 1)[0] ?? card, 'alt') ??
    textOf(card, 100);
  return text.trim() || undefined;
}

function phoneOfElement(element: Element): string {
  const href = attributeOf(element, 'href');
  if (href && /^tel:/i.test(href)) return href;
  const value = allOf(element, '.value', 1)[0];
  return value ? propertyText(value) : propertyText(element);
}

function propertyText(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'abbr') return attributeOf(element, 'title') ?? textOf(element, 300);
  if (tag === 'data' || tag === 'input') return attributeOf(element, 'value') ?? textOf(element, 300);
  if (tag === 'img' || tag === 'area') return attributeOf(element, 'alt') ?? '';
  const value = allOf(element, '.value', 10);
  return value.length > 0 ? value.map((one) => textOf(one, 300)).join('') : textOf(element, 300);
}

function ownerOf(element: Element): Element | undefined {
  let owner = parentOf(element);
  for (let depth = 0; owner && depth < 100; depth++) {
    if (hasClass(owner, 'h-card') || hasClass(owner, 'vcard')) return owner;
    owner = parentOf(owner);
  }
  return undefined;
}

function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}
