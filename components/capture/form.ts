import {
  type Answer,
  type Channel,
  type Direction,
  type Outcome,
  outcomesOf,
  QUESTIONS,
  type Question,
  type StepKind,
} from '../../lib/leads/lead.ts';
import type { PageReading, UnderstoodPerson } from '../../lib/leads/reading.ts';
import { FIELDS, type FieldName, LOW_CONFIDENCE, type SourcedValue } from '../../lib/leads/value.ts';

/** One value on the form. `from` is what the page said; a text that differs from it was typed. */
export interface FormValue {
  readonly id: string;
  readonly field: FieldName;
  readonly text: string;
  readonly kept: boolean;
  readonly from?: SourcedValue;
}

/** Everything a person can enter on Capture, as entered; plain data, so that it can be kept as a draft. */
export interface CaptureForm {
  readonly values: readonly FormValue[];
  /** Answer to "is this somebody you have": a lead's id, or `new`. */
  readonly sameAs?: string;
  readonly logs: boolean;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome;
  /** The person wrote the mail on the page: an e-mail with them is inbound unless told otherwise. */
  readonly wroteToUs: boolean;
  readonly note: string;
  readonly answers: Readonly<Record<Question, { readonly answer: Answer; readonly evidence: string }>>;
  readonly amount: string;
  readonly currency: string;
  readonly stepKind: StepKind | 'none';
  readonly stepOn: string;
  /** The step was proposed by an answer and not yet touched, so that the answer may take it back. */
  readonly stepProposed: boolean;
}

const MAIL_PAGES = /conversation|thread|message|mail/;

function channelFrom(person: UnderstoodPerson | undefined, reading: PageReading | undefined): Channel {
  if (reading && MAIL_PAGES.test(reading.page)) return 'email';
  if (reading?.page === 'profile') return 'message';
  if (person?.values.phone?.some((phone) => phone.confidence >= LOW_CONFIDENCE)) return 'call';
  return person?.values.email ? 'email' : 'call';
}

/** The usual direction: who wrote to us did so by e-mail; everything else is the rep's doing. */
export function usualDirection(channel: Channel, wroteToUs: boolean): Direction {
  return channel === 'email' && wroteToUs ? 'inbound' : 'outbound';
}

/** The usual outcome of a touch: who wrote to us has replied, else the channel's first. */
export function usualOutcome(channel: Channel, direction: Direction): Outcome {
  const outcomes = outcomesOf(channel);
  const usual = direction === 'inbound' && outcomes.includes('replied') ? 'replied' : outcomes[0];
  return usual ?? 'done';
}

/** The form a person starts from: sure values kept, unsure ones left for the user to tick. */
export function formFromPerson(
  person: UnderstoodPerson | undefined,
  reading: PageReading | undefined,
  currency: string,
): CaptureForm {
  const channel = channelFrom(person, reading);
  const wroteToUs = channel === 'email' && (person?.role === 'from' || person?.role === 'reply-to');
  const direction = usualDirection(channel, wroteToUs);
  const found = FIELDS.flatMap((field) =>
    (person?.values[field] ?? []).map((from, index) => ({
      id: `${field}-${index}`,
      field,
      text: from.value,
      kept: from.confidence >= LOW_CONFIDENCE,
      from,
    })),
  );
  const empty = (person ? (['name'] as const) : (['name', 'email', 'phone', 'company'] as const))
    .filter((field) => !found.some((value) => value.field === field))
    .map((field) => ({ id: `${field}-typed`, field, text: '', kept: true }));
  return {
    values: [...found, ...empty],
    logs: true,
    channel,
    direction,
    outcome: usualOutcome(channel, direction),
    wroteToUs,
    note: '',
    answers: Object.fromEntries(
      QUESTIONS.map((question) => [question, { answer: 'unknown', evidence: '' }]),
    ) as unknown as CaptureForm['answers'],
    amount: '',
    currency,
    stepKind: 'none',
    stepOn: '',
    stepProposed: false,
  };
}

/** The text that stands for a field on this form: the first kept value, else the first of all, '' where there is none. */
export function textOf(form: CaptureForm, field: FieldName): string {
  const values = form.values.filter((value) => value.field === field && value.text.trim());
  return (values.find((value) => value.kept) ?? values[0])?.text.trim() ?? '';
}
