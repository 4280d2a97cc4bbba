import { isFreeMail } from '../leads/free-mail.ts';
import type { LeadRecord } from './record.ts';
import { daysBetween } from './scope.ts';

/** What a lead is, by which leads may differ: a text is a level, a number is cut at the quartiles. */
export interface Attribute {
  /** `word` attributes have a level for each word. */
  readonly name: AttributeName | `own:${string}`;
  readonly of: (record: LeadRecord) => string | number | readonly string[] | undefined;
}

export const ATTRIBUTE_NAMES = [
  'site',
  'channel',
  'direction',
  'responseHours',
  'touchesBeforeQualification',
  'need',
  'canBuy',
  'rightTime',
  'titleWord',
  'seniority',
  'mailClass',
  'mailEnding',
  'country',
  'weekday',
  'hour',
  'owner',
  'tag',
] as const;
export type AttributeName = (typeof ATTRIBUTE_NAMES)[number];

const ANSWERS: Readonly<Record<string, string>> = { y: 'yes', n: 'no' };
const SENIORITY: readonly (readonly [string, RegExp])[] = [
  ['owner', /\b(?:founder|owner|inhaber\w*|gründer\w*|propriet\w+|fundador\w*)\b/iu],
  ['chief', /\b(?:chief|c[efmoti]o|president|managing director|geschäftsführer\w*|director general)\b/iu],
  ['head', /\b(?:vp|vice president|head|director\w*|leiter\w*|jefe|jefa)\b/iu],
  ['manager', /\b(?:manager\w*|lead|supervisor\w*|gerente)\b/iu],
];

/**
 * Everything by which leads are compared. What only follows from winning is not among it: touches after the proposal,
 * time open, the date of closing.
 */
export const ATTRIBUTES: readonly Attribute[] = [
  { name: 'site', of: ({ site }) => site || undefined },
  { name: 'channel', of: ({ touches }) => touches[0]?.channel },
  { name: 'direction', of: ({ touches }) => touches[0]?.direction },
  { name: 'responseHours', of: responseHours },
  { name: 'touchesBeforeQualification', of: touchesBeforeQualification },
  { name: 'need', of: ({ answers }) => ANSWERS[answers[0] ?? ''] },
  { name: 'canBuy', of: ({ answers }) => ANSWERS[answers[1] ?? ''] },
  { name: 'rightTime', of: ({ answers }) => ANSWERS[answers[2] ?? ''] },
  { name: 'titleWord', of: ({ title }) => wordsOf(title) },
  { name: 'seniority', of: seniorityOf },
  { name: 'mailClass', of: mailClassOf },
  { name: 'mailEnding', of: ({ email }) => /@[^@]*(\.\p{L}+)$/u.exec(email)?.[1]?.toLowerCase() },
  { name: 'country', of: ({ location }) => location.split(',').at(-1)?.trim() || undefined },
  { name: 'weekday', of: ({ createdAt }) => String(new Date(createdAt).getDay()) },
  { name: 'hour', of: ({ createdAt }) => new Date(createdAt).getHours() },
  { name: 'owner', of: ({ owner }) => owner || undefined },
  { name: 'tag', of: ({ tags }) => tags },
];

/** The attributes that only some teams have, by their names. */
export function ownAttributes(records: readonly LeadRecord[]): readonly Attribute[] {
  const names = new Set(records.flatMap(({ attributes }) => Object.keys(attributes ?? {})));
  return [...names].map((name) => ({
    name: `own:${name}` as const,
    of: ({ attributes }) => attributes?.[name],
  }));
}

/** Whether the address is of a host where anybody gets a mailbox. */
function mailClassOf({ email }: LeadRecord): 'personal' | 'company' | undefined {
  const host = email.split('@')[1];
  if (!host) return undefined;
  return isFreeMail(host.toLowerCase()) ? 'personal' : 'company';
}

/** Hours from the person's first word to our first answer. */
function responseHours({ touches }: LeadRecord): number | undefined {
  const asked = touches.findIndex(({ direction }) => direction === 'inbound');
  const first = touches[asked];
  const answer = touches.slice(asked + 1).find(({ direction }) => direction === 'outbound');
  return first && answer ? daysBetween(first.at, answer.at) * 24 : undefined;
}

/** Touches while the lead was in the stage that it came into. */
function touchesBeforeQualification({ touches, visits }: LeadRecord): number | undefined {
  if (touches.length === 0) return undefined;
  const until = visits[0]?.leftAt ?? Number.POSITIVE_INFINITY;
  return touches.filter(({ at }) => at <= until).length;
}

function wordsOf(title: string): readonly string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{M}]{3,24}/gu) ?? [];
  return [...new Set(words)];
}

function seniorityOf({ title }: LeadRecord): string | undefined {
  if (!title) return undefined;
  return SENIORITY.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other';
}
