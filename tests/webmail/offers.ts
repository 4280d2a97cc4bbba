import type { Page } from 'puppeteer';
import { click, seeText, shownPerson, shownText } from '../tools/tour/popup.ts';
import { type Expected, type MailScene, OWNER } from './expected.ts';

/** Everything the popup offers of one person, by the name of the field. */
export type Offered = Readonly<Record<string, readonly string[]>>;

/**
 * Everybody the popup offers, in its order, by stepping through them as a user does; `look` is called while
 * the popup is as it opened.
 */
export async function offeredPeople(
  popup: Page,
  look: () => Promise<void> = async () => {},
): Promise<readonly Offered[]> {
  await popup.waitForSelector('[role="tab"][aria-selected="true"]', { timeout: 15_000 });
  const opensOnPerson = await popup.$('#tab-capture[aria-selected="true"]');
  if (!opensOnPerson) {
    await look();
    return [];
  }
  const people = [offeredFrom(await shownPerson(popup))];
  const count = Number(/\b1 of (\d+)\b/.exec(await shownText(popup))?.[1] ?? 1);
  await look();
  for (let place = 2; place <= count; place++) {
    await click(popup, 'Next person');
    await seeText(popup, `${place} of ${count}`);
    people.push(offeredFrom(await shownPerson(popup)));
  }
  return people;
}

/** What is wrong with what was offered, a sentence each; none where all is as it must be. */
export function faultsIn(people: readonly Offered[], scene: Omit<MailScene, 'mail' | 'about'>): string[] {
  const known = [...scene.offered, ...(scene.allowed ?? [])];
  const missing = scene.offered
    .filter(({ email }) => !people.some((person) => person['E-mail']?.includes(email)))
    .map(({ email }) => `${email} is not offered`);
  const wrong = people.flatMap((person) => {
    const expected = known.find(({ email }) => person['E-mail']?.includes(email));
    if (!expected) return [`offered as well: ${JSON.stringify(person)}`];
    return faultsOf(person, expected);
  });
  const everything = JSON.stringify(people);
  const forbidden = [...OWNER, ...(scene.never ?? [])]
    .filter((text) => everything.includes(text))
    .map((text) => `"${text}" is offered`);
  return [...missing, ...wrong, ...forbidden];
}

function faultsOf(person: Offered, { email, names, phones = [], title, company }: Expected): string[] {
  const name = person['Name']?.[0] ?? '';
  const fault = (field: string, wanted: string, got: readonly string[] = []) =>
    `${email}: ${field} must be ${wanted || 'nothing'}, got ${got.join(' and ') || 'nothing'}`;
  return [
    ...(names.includes(name) || names.includes('')
      ? []
      : [fault('Name', names.join(' or '), person['Name'])]),
    ...(same(person['Phone'], phones) ? [] : [fault('Phone', phones.join(' and '), person['Phone'])]),
    ...(same(person['E-mail'], [email]) ? [] : [fault('E-mail', email, person['E-mail'])]),
    ...(title === undefined || same(person['Job title'], [title])
      ? []
      : [fault('Job title', title, person['Job title'])]),
    ...(company === undefined || same(person['Company'], [company])
      ? []
      : [fault('Company', company, person['Company'])]),
  ];
}

function same(got: readonly string[] = [], wanted: readonly string[]): boolean {
  return got.length === wanted.length && wanted.every((text) => got.includes(text));
}

function offeredFrom(values: Awaited<ReturnType<typeof shownPerson>>): Offered {
  const person: Record<string, string[]> = {};
  for (const { field, text } of values) person[field] = [...(person[field] ?? []), text];
  return person;
}
