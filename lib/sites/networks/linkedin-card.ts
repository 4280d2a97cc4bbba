import { parentOf } from '../../reading/dom.ts';
import { linesFromElement, textOf } from '../../reading/lines.ts';
import type { Page } from '../page.ts';

const CONTACT_LINK = 'a[href*="overlay/contact-info"]';

/** What a profile's owner wrote under the name. */
export function headlineOf(card: Element, page: Page): string {
  const styled = page.first('.text-body-medium, .top-card-layout__headline', card);
  if (styled) return textOf(styled);
  // Since 2026: the first paragraph that follows the name.
  const name = page.first('h1, h2', card);
  const after = page.all('p', card).find((each) => name && isAfter(each, name) && textOf(each).length > 1);
  return after ? textOf(after) : (linesUnderHeading(card, page)[0] ?? '');
}

/** What stands below the name, line by line, without pronouns, marks and counts. */
function linesUnderHeading(card: Element, page: Page): readonly string[] {
  const name = page.first('h1, h2', card);
  const dialogs = page.all('[role="dialog"]', card);
  return linesFromElement(card)
    .filter(({ element }) => name && isAfter(element, name) && !name.contains(element))
    .filter(({ element }) => !dialogs.some((dialog) => dialog.contains(element)))
    .map(({ text }) => text)
    .filter((text) => /^[\p{L}"'#]/u.test(text) && !/^\p{L}+\/\p{L}+$/u.test(text));
}

/** On pages for people without an account: the line after the headline. */
export function lineUnderHeadline(card: Element, page: Page): string | undefined {
  if (page.first(CONTACT_LINK, card)) return undefined;
  const lines = linesUnderHeading(card, page);
  const line = lines[lines.indexOf(headlineOf(card, page)) + 1];
  return line && !/\d/.test(line) ? line : undefined;
}

/** The place shown beside the contact link. */
export function locationOf(card: Element, page: Page): string | undefined {
  const link = page.first(CONTACT_LINK, card);
  const label = textOf(link);
  for (let around = link && parentOf(link); around && around !== card; around = parentOf(around)) {
    const texts = linesFromElement(around).map(({ text }) => withoutEnd(text, label));
    const place = texts.find((text) => /\p{L}{2}/u.test(text));
    if (place) return place;
  }
  return undefined;
}

/** The newest job of the Experience section. */
export function currentJob(page: Page): { readonly title?: string; readonly company?: string } | undefined {
  return publicJob(page) ?? sectionJob(page) ?? cardJob(page);
}

function publicJob(page: Page): { title?: string; company?: string } | undefined {
  const item = page.first('[data-section="currentPositionsDetails"]:has(h3)');
  const [title, company] = item ? ['h3', 'h4'].map((tag) => textOf(page.first(tag, item))) : [];
  return title && company ? { title, company } : undefined;
}

/** Layout of 2024: one job is "title, company, dates"; several at one company are "company, span, title, dates, ...". */
function sectionJob(page: Page): { title?: string; company?: string } | undefined {
  const entry = page.first('section:has(#experience) [data-view-name="profile-component-entity"]');
  const drawn = entry ? page.all('span[aria-hidden="true"]', entry) : [];
  // Every entry has its years, and no other line of it begins with a time.
  const dates = drawn.slice(1).find((each) => /\d{4}/.test(textOf(each)));
  if (!dates) return undefined;
  const before = drawn
    .filter((each) => isAfter(dates, each) && !each.contains(dates))
    .map((each) => textOf(each))
    .filter(Boolean);
  const [first, second] = before;
  if (!first) return undefined;
  if (before.length > 2) return { company: first, title: before.at(-1) ?? '' };
  return second ? { title: first, company: companyOf(second) } : { title: first };
}

/** Layout of 2026: paragraphs "title", "company · kind of employment", dates. */
function cardJob(page: Page): { title?: string; company?: string } | undefined {
  const [title, company] = page
    .all('[data-view-name="profile-card-experience"] p')
    .slice(0, 2)
    .map((each) => textOf(each));
  return title && company ? { title, company: companyOf(company) } : undefined;
}

/** "London, England · Contact info" without the link's words and the dot between. */
function withoutEnd(text: string, end: string): string {
  return (text.endsWith(end) ? text.slice(0, -end.length) : text).replace(/(?<![·•\s])[·•\s]+$/u, '');
}

/** "Analytical Engines · Full-time" without its second half. */
function companyOf(text: string): string {
  return text.split(' · ', 1)[0] ?? text;
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & 4) !== 0;
}
