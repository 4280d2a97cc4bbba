import type { LeadBrief } from '../leads/brief.ts';
import { type Answer, QUESTIONS } from '../leads/lead.ts';
import type { ListContext } from './lead-list.ts';
import type { ChoiceColumn } from './list-query.ts';
import { paceTeller } from './pace.ts';

const ANSWERS: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no', u: 'unknown' };

/** The value of a lead in a choice column: several in that of tags, '' where there is nothing. */
export type ChoiceTeller = (brief: LeadBrief) => string | readonly string[];

/** Tells the values of leads in a choice column; answers are `yes`, `no`, `unknown`, a pace is `slow`, `stalled`. */
export function choiceTeller(column: ChoiceColumn, context: ListContext): ChoiceTeller {
  switch (column) {
    case 'lead':
      return ({ id }) => id;
    case 'stage':
      return ({ stageId }) => stageId;
    case 'pipeline':
      return ({ pipelineId }) => pipelineId;
    case 'tag':
      return ({ tags }) => (tags.length > 0 ? tags : '');
    case 'need':
    case 'canBuy':
    case 'rightTime': {
      const place = QUESTIONS.indexOf(column);
      return ({ answers }) => ANSWERS[answers[place] ?? 'u'] ?? 'unknown';
    }
    case 'pace': {
      const paceOf = paceTeller(context);
      return (brief) => paceOf(brief) ?? '';
    }
    default:
      return (brief) => brief[column] ?? '';
  }
}
