import type { Answer, Channel, Direction, Question, StepKind } from '../../lib/leads/lead.ts';
import type { FieldName } from '../../lib/leads/value.ts';
import { dateAfter, workdayAfter } from '../ui/days.ts';
import { type CaptureForm, usualDirection, usualOutcome } from './form.ts';

const DAYS_TO_STEP = 2;
const MONTHS_TO_ASK_AGAIN = 3;
const DAYS_TO_CHECK_IN = 30;

/** Another text for a value: what was typed is kept. */
export function withText(form: CaptureForm, id: string, text: string): CaptureForm {
  return {
    ...form,
    values: form.values.map((value) => (value.id === id ? { ...value, text, kept: true } : value)),
  };
}

/** Whether a value is to be saved. */
export function withKept(form: CaptureForm, id: string, kept: boolean): CaptureForm {
  return { ...form, values: form.values.map((value) => (value.id === id ? { ...value, kept } : value)) };
}

/** One more, empty value of a field at the end of the form. */
export function withField(form: CaptureForm, field: FieldName): CaptureForm {
  const id = `${field}-typed-${form.values.length}`;
  return { ...form, values: [...form.values, { id, field, text: '', kept: true }] };
}

/** Another channel or direction, with what is usual for it where the user has chosen nothing else. */
export function withTouch(
  form: CaptureForm,
  change: { readonly channel?: Channel; readonly direction?: Direction },
): CaptureForm {
  const channel = change.channel ?? form.channel;
  const isUsual = form.direction === usualDirection(form.channel, form.wroteToUs);
  const kept = isUsual ? usualDirection(channel, form.wroteToUs) : form.direction;
  const direction = change.direction ?? kept;
  return { ...form, channel, direction, outcome: usualOutcome(channel, direction) };
}

/** The date proposed for a step of this kind. */
export function proposedDate(kind: StepKind, today: string): string {
  if (kind === 'ask-again') return dateAfter(today, { months: MONTHS_TO_ASK_AGAIN });
  return workdayAfter(today, kind === 'check-in' ? DAYS_TO_CHECK_IN : DAYS_TO_STEP);
}

/** Another kind of next step, with a date proposed for it; `none` takes the step away. */
export function withStep(form: CaptureForm, stepKind: StepKind | 'none', today: string): CaptureForm {
  const stepOn = stepKind === 'none' ? '' : proposedDate(stepKind, today);
  return { ...form, stepKind, stepOn, stepProposed: false };
}

/** An answer. "Not the right time" proposes to ask again, as long as the user has chosen no step. */
export function withAnswer(
  form: CaptureForm,
  question: Question,
  answer: Answer,
  today: string,
): CaptureForm {
  const answers = { ...form.answers, [question]: { ...form.answers[question], answer } };
  if (question !== 'rightTime') return { ...form, answers };
  if (answer === 'no' && form.stepKind === 'none') {
    return { ...withStep(form, 'ask-again', today), answers, stepProposed: true };
  }
  if (answer !== 'no' && form.stepProposed) return { ...withStep(form, 'none', today), answers };
  return { ...form, answers };
}
