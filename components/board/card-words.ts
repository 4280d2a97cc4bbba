import type { LeadBrief } from '../../lib/leads/brief.ts';
import { type LeadStatus, QUESTIONS } from '../../lib/leads/lead.ts';
import type { ListContext } from '../../lib/list/lead-list.ts';
import { limitOf, paceTeller } from '../../lib/list/pace.ts';
import { words } from '../../lib/words.ts';
import { moneyInWords } from '../ui/amount.ts';
import type { ChipTone } from '../ui/chip.tsx';
import { dayInWords } from '../ui/days.ts';
import { answerWord, questionWord } from '../ui/names.ts';

const DAY_MS = 86_400_000;
const ANSWERS = { y: ['✓', 'yes'], n: ['✗', 'no'], u: ['?', 'unknown'] } as const;

/** A lead's stay in its stage as a chip: the days, and where they are too many, what is usual. */
export function stayOf(
  brief: LeadBrief,
  context: ListContext,
): { readonly text: string; readonly tone: ChipTone; readonly reason: string } {
  const { restsUntil, since, stageId } = brief;
  if (restsUntil && restsUntil > context.today) {
    return { text: words('boardRests', dayInWords(restsUntil, context.today)), tone: 'plain', reason: '' };
  }
  const days = Math.max(0, Math.floor((context.now - since) / DAY_MS));
  const pace = paceTeller(context)(brief);
  if (!pace) return { text: words('boardDays', days), tone: 'plain', reason: '' };
  const usual = Math.max(1, Math.round(limitOf(context, stageId)?.usualDays ?? 1));
  const reason = words('boardUsual', usual);
  return pace === 'stalled'
    ? { text: words('boardStalled', days), tone: 'danger', reason }
    : { text: words('boardSlow', days), tone: 'warning', reason };
}

/** Value and next step of a lead, as far as there are any. */
export function lineOf({ amount, currency, dueOn }: LeadBrief, today: string): string {
  const value = amount === undefined || !currency ? '' : moneyInWords({ amount, currency });
  return [value, dueOn && dayInWords(dueOn, today)].filter(Boolean).join(' · ');
}

/** The three answers as marks for the eye, where there is any, and in words. */
export function answersOf({ answers }: LeadBrief): { readonly marks: string; readonly spoken: string } {
  const given = [...answers].map((letter) => ANSWERS[letter as keyof typeof ANSWERS] ?? ANSWERS.u);
  return {
    marks: given.every(([, answer]) => answer === 'unknown') ? '' : given.map(([mark]) => mark).join(' '),
    spoken: QUESTIONS.map(
      (question, at) => `${questionWord(question)} ${answerWord(given[at]?.[1] ?? 'unknown')}`,
    ).join(', '),
  };
}

/** What a lead's brief says of where it stands, for whatever moves leads. */
export function movableFromBrief({ id, name, status, stageId, pipelineId }: LeadBrief): {
  id: string;
  title: string;
  status: LeadStatus;
  stageId: string;
  pipelineId: string;
} {
  return { id, title: name, status, stageId, pipelineId };
}
