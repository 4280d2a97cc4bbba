import { expect, it } from 'vitest';
import type { Corpus, Task } from '../corpus.ts';
import type { GotPerson, Outcome } from '../outcome.ts';
import { ratesOf } from './comparison.ts';
import { MAIL_SCORER } from './score-mail.ts';

const task: Task = {
  id: '1',
  entry: {},
  frames: new Map(),
  gold: {
    from: [{ name: 'Ada Lovelace', email: 'ada@engines.example' }],
    to: [
      { name: 'Herman Hollerith', email: 'herman@tabulating.example' },
      { name: '', email: 'Charles@Engines.example' },
    ],
  },
};
const NO_CORPUS: Corpus = { name: 'none', caseCount: 1, tasks: [task], labelled: new Map() };

const person = (role: string, email: string, name?: string): GotPerson => ({
  role,
  values: { ...(email ? { email: [{ text: email }] } : {}), ...(name ? { name: [{ text: name }] } : {}) },
});
const ADA = person('from', 'ada@engines.example', 'Ada Lovelace');
const CHARLES = person('to', 'charles@engines.example');

async function rates(field: string, ...people: readonly GotPerson[]) {
  const outcome: Outcome = {
    people,
    own: ['herman@tabulating.example'],
    html: 'ada@engines.example herman@tabulating.example charles@engines.example',
    timing: { wholeMs: 1 },
  };
  const scores = await MAIL_SCORER.score(task, outcome, NO_CORPUS);
  return ratesOf(scores.filter((one) => one.field === field && !one.peer));
}

it('everybody in the header but the user is expected, and nobody else', async () => {
  expect(await rates('headerPeople', ADA, CHARLES)).toEqual({ precision: 1, recall: 1, f1: 1 });
});

it('somebody too many costs precision, somebody too few recall', async () => {
  const stranger = person('cc', 'somebody@elsewhere.example');
  expect(await rates('headerPeople', ADA, CHARLES, stranger)).toMatchObject({ precision: 2 / 3, recall: 1 });
  expect(await rates('headerPeople', ADA)).toMatchObject({ precision: 1, recall: 0.5 });
});

it('a name that the header does not have costs precision, and a wrong role both', async () => {
  const named = person('cc', 'charles@engines.example', 'Charles');
  expect(await rates('name', ADA, named)).toMatchObject({ precision: 0.5, recall: 1 });
  expect(await rates('role', ADA, named)).toMatchObject({ precision: 0.5, recall: 0.5 });
});

it('somebody read without an address is found by name, and the address is missed', async () => {
  const nameless = person('from', '', 'Ada Lovelace');
  expect(await rates('headerPeople', nameless, CHARLES)).toMatchObject({ precision: 1, recall: 1 });
  expect(await rates('email', nameless, CHARLES)).toMatchObject({ precision: 1, recall: 0.5 });
});
