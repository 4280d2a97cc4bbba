import type { ReadPerson } from '../../../../lib/leads/reading.ts';
import { emailFromText } from '../../../../lib/reading/emails.ts';
import { kindOfName } from '../../../../lib/reading/kind-of-name.ts';
import { partsOfName } from '../../../../lib/reading/name-parts.ts';
import { isCompanyName, nameFromText } from '../../../../lib/reading/names.ts';
import { phoneFromText } from '../../../../lib/reading/phone-numbers.ts';
import { numbersIn } from '../../../../lib/reading/phones.ts';
// Forms of addresses that the worker knows.
import '../../../../lib/reading/further-profiles.ts';
import { profileFromUrl } from '../../../../lib/reading/profiles.ts';
import { ownLines } from '../../../../lib/reading/quoted.ts';
import { type Sender, signatureOf, valuesFromSignature } from '../../../../lib/reading/signatures.ts';
import { completeValues } from '../../../../lib/worker/complete-values.ts';
import { listOf, type Task, textOf } from '../corpus.ts';
import type { GotPerson, Outcome } from '../outcome.ts';
import { gotPerson } from './got-person.ts';

type Read = Omit<Outcome, 'timing' | 'own' | 'people'> & { readonly people?: readonly GotPerson[] };

/** Where a mail's numbers without a country code are dialled, unless its case says so. */
const REGION_OF_MAILS = 'US';
const NO_PAGE = {
  site: '',
  page: '',
  url: '',
  title: '',
  language: '',
  people: [],
  missing: [],
  disagrees: false,
};

/** The ways to read a text, each with the cases it is for: what they hold decides, never what they are called. */
const WAYS: readonly { fits(task: Task): boolean; read(task: Task): Read }[] = [
  { fits: ({ gold }) => 'raw' in gold, read: readPhones },
  { fits: ({ gold }) => 'signature' in gold || 'sigLines' in gold, read: readSignature },
  { fits: ({ gold }) => 'trimmed' in gold, read: readReply },
  { fits: ({ gold }) => 'valid' in gold, read: readAddress },
  { fits: ({ gold }) => 'platform' in gold, read: readProfile },
  { fits: ({ entry }) => typeof entry['input'] === 'string', read: readName },
];

/** Reads a task that is no page, with the reading's source as it runs in the worker. */
export function readText(task: Task): Outcome {
  const way = WAYS.find(({ fits }) => fits(task));
  if (!way) throw new Error('Nothing says how to read a case of this shape.');
  const startedAt = performance.now();
  const read = way.read(task);
  return { people: [], own: [], ...read, timing: { wholeMs: performance.now() - startedAt } };
}

function readPhones({ text = '', entry }: Task): Read {
  const region = textOf(entry['region']) || undefined;
  const { phones, faxes } = numbersIn(text);
  // The suite asks for every number, whatever it is for.
  const found = [...phones, ...faxes].filter((each) => phoneFromText(each, region));
  return { phones: found.map((each) => ({ text: each })) };
}

/** Who a mail's header says it is from. */
export function senderOf(header: string): Sender {
  const email = emailFromText(header);
  const name = header
    .replace(/<[^>]*>/g, ' ')
    .replace(/["']/g, ' ')
    .trim();
  return { name: nameFromText(name) ?? name, email };
}

function readSignature({ text = '', entry }: Task): Read {
  const lines = text.split('\n');
  const sender = senderOf(textOf(entry['sender']));
  const signature = signatureOf(lines, sender);
  if (!signature) return { signatureLines: [] };
  const { from, to } = signature;
  const person: ReadPerson = { role: 'from', values: valuesFromSignature(lines.slice(from, to), sender) };
  const values = completeValues(person, NO_PAGE, textOf(entry['region']) || REGION_OF_MAILS, [], 0);
  return {
    signatureLines: Array.from({ length: to - from }, (_, at) => from + at),
    people: [gotPerson({ role: 'from', values })],
  };
}

function readReply({ text = '' }: Task): Read {
  return { labels: { own: ownLines(text.split('\n')) } };
}

function readAddress({ text = '' }: Task): Read {
  const email = emailFromText(text);
  const isWhole = email !== undefined && email.toLowerCase() === text.toLowerCase();
  return { labels: { address: isWhole ? [text] : [] } };
}

function readProfile({ url = '' }: Task): Read {
  const profile = profileFromUrl(url);
  if (!profile) return {};
  const { platform, handle, kind } = profile;
  return {
    people: [{ role: 'subject', values: { profile: [{ text: profile.url }] } }],
    labels: { platform: [platform], handle: [handle], kind: [kind] },
  };
}

function readName({ text = '' }: Task): Read {
  const name = nameFromText(text);
  const company = isCompanyName(text) ? text : undefined;
  const person: GotPerson = {
    role: 'mentioned',
    values: {
      ...(name ? { name: [{ text: name }] } : {}),
      ...(company ? { company: [{ text: company }] } : {}),
    },
    parts: { ...partsOfName(text) },
  };
  return { people: [person], labels: { class: [kindOfName(text)] } };
}

/** The lines of a text that hold something, by number. */
export function filledLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, at) => (line.trim() ? [at] : []));
}

/** The numbers of a thing that is a list of them. */
export function numbersOf(thing: unknown): readonly number[] {
  return listOf(thing).filter((each): each is number => typeof each === 'number');
}
