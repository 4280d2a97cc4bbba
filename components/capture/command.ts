import type { Command } from '../../lib/leads/command.ts';
import { QUESTIONS } from '../../lib/leads/lead.ts';
import { FIELDS, type FieldValues } from '../../lib/leads/value.ts';
import { amountFromText } from '../ui/amount.ts';
import type { CaptureForm, FormValue } from './form.ts';

/** Where and when a form was filled in. */
export interface FormPlace {
  readonly site: string;
  readonly url: string;
  readonly now: number;
  readonly locale: string;
}

type CaptureCommand = Extract<Command, { type: 'capture' }>;

function sourced(value: FormValue, place: FormPlace) {
  const text = value.text.trim();
  if (value.from && text === value.from.value) return value.from;
  const { site, url, now } = place;
  return { value: text, source: 'typed', rule: 'typed', site, url, at: now, confidence: 1 } as const;
}

function valuesOf(form: CaptureForm, place: FormPlace): FieldValues {
  const entries = FIELDS.flatMap((field) => {
    const kept = form.values.filter((value) => value.field === field && value.kept && value.text.trim());
    return kept.length > 0 ? [[field, kept.map((value) => sourced(value, place))] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The command a form stands for; `bad-amount` when its value is not a number. */
export function commandFromForm(
  form: CaptureForm,
  place: FormPlace,
  knownLeadId: string | undefined,
): CaptureCommand | 'bad-amount' {
  const leadId = knownLeadId ?? (form.sameAs === 'new' ? undefined : form.sameAs);
  const amount = form.amount.trim() ? amountFromText(form.amount, place.locale) : undefined;
  if (form.amount.trim() && amount === undefined) return 'bad-amount';
  const note = form.note.trim();
  const answers = QUESTIONS.flatMap((question) => {
    const { answer, evidence } = form.answers[question];
    if (answer === 'unknown' && !evidence.trim()) return [];
    return [{ question, answer, ...(evidence.trim() && { evidence: evidence.trim() }) }];
  });
  return {
    type: 'capture',
    ...(leadId !== undefined && { leadId }),
    values: valuesOf(form, place),
    ...(form.logs && {
      touch: {
        channel: form.channel,
        direction: form.direction,
        outcome: form.outcome,
        ...(note && { note }),
      },
    }),
    ...(answers.length > 0 && { answers }),
    ...(amount !== undefined && { money: { amount, currency: form.currency } }),
    ...(form.stepKind !== 'none' && form.stepOn && { step: { kind: form.stepKind, on: form.stepOn } }),
  };
}
