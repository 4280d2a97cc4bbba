import { type Loose, listOf, loose, type Task, textOf } from '../corpus.ts';
import type { Got, GotPerson, Outcome } from '../outcome.ts';
import { baselineEmails } from '../peers/baseline.ts';
import { type Comparison, compare, comparePeer } from './comparison.ts';
import { bareEmail, foldedText, isSameEmail, isSameName } from './sameness.ts';
import { firstOf, type Scorer, valuesOf } from './scorer.ts';

interface GoldPerson {
  readonly role: string;
  readonly name: string;
  readonly email: string;
}

const HEADS = { from: 'from', replyTo: 'reply-to', to: 'to', cc: 'cc', participants: 'from' } as const;

/**
 * Webmail pages. A person is who has an address: everybody in the header is expected once, and everybody else who
 * is offered as if from the header is an extra. Left out on both sides: the page's own user, whom Firsthand must
 * not offer, and addresses that the page's source does not hold.
 */
export const MAIL_SCORER: Scorer = {
  kind: 'mail',
  fits: ({ gold }) => Array.isArray(gold['from']),
  needsShown: true,
  score(task, outcome) {
    const isOwn = ownTest(task, outcome);
    const gold = goldPeople(task.gold).filter(
      (person) => !isOwn(person.email) && !isNamedOwn(person, outcome),
    );
    const source = (outcome.html ?? '').toLowerCase();
    const isInPage = ({ email }: GoldPerson) => source.includes(email) || source.includes(escaped(email));
    const expected = gold.filter(isInPage);
    const people = outcome.people.filter(({ values }) => !values.email?.some(({ text }) => isOwn(text)));
    const header = people.filter(({ role }) => role !== 'mentioned');
    const emails = expected.map(({ email }) => email);
    return [
      compare(
        'headerPeople',
        emails,
        header.map((person) => personKey(person, expected)),
        isSameEmail,
      ),
      ...pairScores(expected, header),
      ...bodyScores(task.gold, people, isOwn),
      comparePeer(
        'mailto+regex',
        'headerPeople',
        emails,
        baselineEmails(outcome).filter((each) => !isOwn(each)),
        isSameEmail,
      ),
    ];
  },
};

/** Somebody who was read without an address is known by the name; the address is then missed under `email`. */
function personKey(person: GotPerson, expected: readonly GoldPerson[]): Got {
  const [email] = firstOf(person, 'email');
  if (email) return email;
  const name = firstOf(person, 'name')[0] ?? { text: '(nobody)' };
  const gold = expected.find((one) => isSameName(one.name, name.text));
  return gold ? { ...name, text: gold.email } : name;
}

function goldPeople(gold: Loose): GoldPerson[] {
  const people: GoldPerson[] = [];
  for (const [head, role] of Object.entries(HEADS)) {
    for (const each of listOf(gold[head]).map(loose)) {
      const email = bareEmail(textOf(each['email']));
      if (!email.includes('@')) continue;
      const name = textOf(each['name']);
      const known = people.findIndex((one) => one.email === email);
      if (known < 0) people.push({ role, name, email });
      else if (!people[known]?.name) people[known] = { ...(people[known] as GoldPerson), name };
    }
  }
  return people;
}

/** The page's user is who the case says, else whom the page names; who sent the mail is never left out. */
function ownTest({ gold, entry }: Task, { own }: Outcome): (email: string) => boolean {
  const stated = textOf(gold['me']) || textOf(gold['owner']) || textOf(entry['owner']) || textOf(entry['me']);
  const senders = listOf(gold['from']).map((each) => bareEmail(textOf(loose(each)['email'])));
  const mine = stated ? [bareEmail(stated)] : own.map(bareEmail).filter((each) => !senders.includes(each));
  return (email) => mine.includes(bareEmail(email));
}

/** Where the page gives its user by name alone: a recipient who goes by that name or a word of it. */
function isNamedOwn({ role, name }: GoldPerson, { own, ownNames = [] }: Outcome): boolean {
  if (own.length > 0 || !name || (role !== 'to' && role !== 'cc')) return false;
  const words = foldedText(name).split(' ');
  return ownNames.some((mine) => words.every((word) => foldedText(mine).split(' ').includes(word)));
}

/** Names and roles, of those who were found. A name that the header does not have is an extra. */
function pairScores(expected: readonly GoldPerson[], people: readonly GotPerson[]): Comparison[] {
  return expected.flatMap((gold) => {
    const isThis = (person: GotPerson) =>
      person.values.email?.some(({ text }) => isSameEmail(gold.email, text)) ??
      firstOf(person, 'name').some(({ text }) => isSameName(gold.name, text));
    const person = people.find(isThis);
    if (!person) return [];
    const names = [gold.name].filter((name) => name && !isSameEmail(name, gold.email));
    return [
      compare('email', [gold.email], firstOf(person, 'email'), isSameEmail),
      compare('name', names, firstOf(person, 'name'), isSameName),
      compare('role', [gold.role], [{ text: person.role }], (one, other) => one === other),
    ];
  });
}

/** Addresses in the body: those who are offered with one must be in the text; not all in the text are people. */
function bodyScores(
  gold: Loose,
  people: readonly GotPerson[],
  isOwn: (email: string) => boolean,
): Comparison[] {
  if (!Array.isArray(gold['bodyEmails'])) return [];
  const header = goldPeople(gold).map(({ email }) => email);
  const isNew = (email: string) => !isOwn(email) && !header.includes(bareEmail(email));
  const inBody = gold['bodyEmails'].map(textOf).filter(isNew);
  const mentioned = valuesOf(
    people.filter(({ role }) => role === 'mentioned'),
    'email',
  );
  return [
    compare(
      'bodyEmails',
      inBody,
      mentioned.filter(({ text }) => isNew(text)),
      isSameEmail,
    ),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
