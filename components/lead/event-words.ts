import type { LeadEvent } from '../../lib/leads/event.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { FIELDS } from '../../lib/leads/value.ts';
import { words } from '../../lib/words.ts';
import { moneyInWords } from '../ui/amount.ts';
import { dayInWords } from '../ui/days.ts';
import {
  answerWord,
  channelWord,
  directionWord,
  fieldWord,
  outcomeWord,
  questionWord,
  stepWord,
} from '../ui/names.ts';
import { reasonName, stageName } from '../ui/stage-names.ts';

type Captured = Extract<LeadEvent, { type: 'captured' }>;

/** What happened, as one line; `undefined` for what a newer version wrote and this one has no words for. */
export function eventInWords(event: LeadEvent, pipelines: Pipelines): string | undefined {
  switch (event.type) {
    case 'captured':
      return captureInWords(event);
    case 'edited':
      return event.values.length > 0
        ? words('event_edited', fieldWord(event.field), event.values.join(', '))
        : words('event_edited_removed', fieldWord(event.field));
    case 'touched': {
      const { channel, direction, outcome } = event.touch;
      return words('event_touched', channelWord(channel), directionWord(direction), outcomeWord(outcome));
    }
    case 'qualified':
      return words('event_qualified', questionWord(event.question), answerWord(event.given.answer));
    case 'moved':
      return words('event_moved', stageName(pipelines, event.stageId));
    case 'won':
      return words('event_won');
    case 'lost':
      return words('event_lost', reasonName(pipelines, event.reason));
    case 'reopened':
      return words('event_reopened', stageName(pipelines, event.stageId));
    case 'valued':
      return event.money ? words('event_valued', moneyInWords(event.money)) : words('event_valued_none');
    case 'planned':
      return words('event_planned', stepWord(event.step.kind), dayInWords(event.step.on));
    case 'stepDone':
      return words('event_step_done');
    default:
      return undefined;
  }
}

/** What was written with an event: a note or evidence; '' where there is none. */
export function noteOfEvent(event: LeadEvent): string {
  if (event.type === 'touched') return event.touch.note ?? '';
  if (event.type === 'qualified') return event.given.evidence ?? '';
  if (event.type === 'planned') return event.step.note ?? '';
  return event.type === 'lost' ? (event.note ?? '') : '';
}

function captureInWords({ values, into }: Captured): string {
  const fields = FIELDS.filter((field) => values[field]);
  const urls = fields.flatMap((field) => values[field] ?? []).map(({ url }) => url);
  const place = urls.map(hostOf).find(Boolean);
  const names = fields.map(fieldWord).join(', ');
  if (into) return place ? words('event_captured', place) : words('event_captured_typed');
  return place ? words('event_updated', place, names) : words('event_updated_typed', names);
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
