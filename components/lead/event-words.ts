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
import { criterionName, reasonName, stageName } from '../ui/stage-names.ts';

type Captured = Extract<LeadEvent, { type: 'captured' }>;

/** What happened, as one line; `undefined` for what a newer version wrote and this one has no words for. */
export function eventInWords(event: LeadEvent, pipelines: Pipelines): string | undefined {
  switch (event.type) {
    case 'captured':
      return captureInWords(event);
    case 'imported':
      return words('event_imported', event.file);
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
    case 'answered':
      return words(
        'event_answered',
        criterionName(pipelines, event.criterionId),
        answerWord(event.given.answer),
      );
    case 'assigned':
      return event.owner ? words('event_assigned', event.owner) : words('event_assigned_none');
    case 'tagged':
      return [
        event.added.length > 0 && words('event_tagged', event.added.join(', ')),
        event.removed.length > 0 && words('event_untagged', event.removed.join(', ')),
      ]
        .filter(Boolean)
        .join(', ');
    case 'noted':
      return event.note.text ? words('event_noted') : words('event_note_removed');
    case 'merged':
      return words('event_merged');
    case 'toldApart':
      return words('event_told_apart');
    case 'costed':
      return event.money ? words('event_costed', moneyInWords(event.money)) : words('event_costed_none');
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
  if (event.type === 'qualified' || event.type === 'answered') return event.given.evidence ?? '';
  if (event.type === 'noted') return event.note.text;
  if (event.type === 'planned') return event.step.note ?? '';
  return event.type === 'lost' ? (event.note ?? '') : '';
}

function captureInWords({ values, into }: Captured): string | undefined {
  const fields = FIELDS.filter((field) => values[field]);
  const captured = fields.flatMap((field) => values[field] ?? []);
  const file = captured.find(({ source }) => source === 'file')?.rule;
  // The import itself says where a new lead comes from.
  if (file && into) return undefined;
  const place = file ?? captured.map(({ url }) => hostOf(url)).find(Boolean);
  const names = fields.map(fieldWord).join(', ');
  if (into) return place ? words('event_captured', place) : words('event_captured_typed');
  return place ? words('event_updated', place, names) : words('event_updated_typed', names);
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
