import type { AnswerInput, StepInput, TouchInput } from '../../leads/command.ts';
import type { ImportedPast } from '../../leads/event.ts';
import { foldedText } from '../../leads/identity.ts';
import {
  CHANNELS,
  DIRECTIONS,
  type Money,
  OUTCOMES,
  outcomesOf,
  QUESTIONS,
  STEP_KINDS,
} from '../../leads/lead.ts';
import { currentPipeline, type Pipelines, stagesInUse } from '../../leads/pipeline.ts';
import { calendarDate } from '../cell-formats.ts';
import { NOTE_SEPARATOR } from '../separators.ts';
import { lineFromCell, textFromCell } from './clean-text.ts';
import { cellsWith, type ImportMapping, stageKey } from './mapping.ts';
import { amountFromCell } from './read-amount.ts';
import { dateFromCell } from './read-date.ts';
import type { CellProblem } from './row-values.ts';
import { endingFromText } from './stage-words.ts';
import type { Target } from './target.ts';

/** Everything in a row but the person's values. */
export interface RowPast {
  readonly stageId?: string;
  readonly past: Omit<ImportedPast, 'file' | 'row'>;
  readonly touch?: TouchInput;
  readonly answers: readonly AnswerInput[];
  readonly money?: Money;
  readonly cost?: Money;
  readonly step?: StepInput;
  readonly owner?: string;
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** Where the lead stood, what was done and what was written, as far as a row tells. */
export function pastOfRow(cells: readonly string[], mapping: ImportMapping, pipelines: Pipelines): RowPast {
  const problems: CellProblem[] = [];
  const first = (target: Target) => cellsWith(mapping, cells, target)[0];
  const line = (target: Target, most = 200) => lineFromCell(first(target)?.text ?? '', most);
  const date = (target: Target) => {
    const cell = first(target);
    if (!cell) return undefined;
    const at = dateFromCell(cell.text, mapping.dateOrders[cell.column] ?? 'day-first');
    if (at === undefined) problems.push({ column: cell.column, code: 'bad-date' });
    return at;
  };
  const money = (target: 'value' | 'cost'): Money | undefined => {
    const cell = first(target);
    if (!cell) return undefined;
    const read = amountFromCell(cell.text);
    if (!read) problems.push({ column: cell.column, code: 'bad-amount' });
    const said = target === 'value' ? line('currency', 3).toUpperCase() : '';
    return (
      read && {
        amount: read.amount,
        currency: read.currency ?? (/^[A-Z]{3}$/.test(said) ? said : mapping.currency),
      }
    );
  };
  const [since, enteredAt, closedAt] = [date('since'), date('enteredOn'), date('closedOn')];
  const place = placeOf(cells, mapping, pipelines, problems);
  const reason = place.ended === 'lost' ? lostReason(line('lostReason'), pipelines) : {};
  const lostNote = textFromCell(first('lostNote')?.text ?? '', 2000) || reason.note;
  const closing = place.ended && {
    status: place.ended,
    ...(closedAt !== undefined && { at: closedAt }),
    ...(reason.id && { reason: reason.id }),
    ...(place.ended === 'lost' && lostNote && { note: lostNote }),
  };
  const touch = touchOf(date('touchedOn'), [line('channel'), line('direction'), line('outcome')]);
  const step = stepOf(line('stepKind'), date('stepOn'));
  const [value, cost, owner] = [money('value'), money('cost'), line('owner')];
  return {
    ...(place.stageId !== undefined && { stageId: place.stageId }),
    past: {
      ...(since !== undefined && { since }),
      ...(enteredAt !== undefined && { enteredAt }),
      ...(closing && { closing }),
    },
    ...(touch && { touch }),
    answers: answersOf((question) => line(question)),
    ...(value && { money: value }),
    ...(cost && { cost }),
    ...(step && { step }),
    ...(owner && { owner }),
    tags: tagsOf(cells, mapping),
    notes: cellsWith(mapping, cells, 'note')
      .flatMap(({ text }) => text.split(NOTE_SEPARATOR))
      .map((note) => textFromCell(note, 20_000))
      .filter(Boolean)
      .slice(0, 50),
    problems,
  };
}

/**
 * Where a lead ended of which the file does not say: in the furthest stage that it names of others, so that wins and
 * losses are told of the same stage; where it names none, a win came to the last stage, and a loss left from the first.
 */
function stageOfEnded(
  ended: 'won' | 'lost',
  { stages: choices }: ImportMapping,
  pipelines: Pipelines,
): string | undefined {
  const stages = stagesInUse(currentPipeline(pipelines));
  const named = new Set(Object.values(choices).map((choice) => 'stageId' in choice && choice.stageId));
  const furthest = stages.findLast(({ id }) => named.has(id));
  return (furthest ?? (ended === 'won' ? stages.at(-1) : stages[0]))?.id;
}

function placeOf(
  cells: readonly string[],
  mapping: ImportMapping,
  pipelines: Pipelines,
  problems: CellProblem[],
): { readonly stageId?: string; readonly ended?: 'won' | 'lost' } {
  const stage = cellsWith(mapping, cells, 'stage')[0];
  const pipeline = cellsWith(mapping, cells, 'pipeline')[0]?.text ?? '';
  const status = cellsWith(mapping, cells, 'status')[0]?.text ?? '';
  const choice = stage && mapping.stages[stageKey(stage.text, pipeline)];
  if (stage && !choice) problems.push({ column: stage.column, code: 'unknown-stage' });
  const ended = choice && 'ended' in choice ? choice.ended : endingFromText(status);
  if (choice && 'stageId' in choice) return { stageId: choice.stageId, ...(ended && { ended }) };
  if (!ended) return {};
  const stageId = stageOfEnded(ended, mapping, pipelines);
  return { ended, ...(stageId !== undefined && { stageId }) };
}

function lostReason(text: string, { all }: Pipelines): { readonly id?: string; readonly note?: string } {
  if (!text) return {};
  const reasons = all.flatMap(({ lostReasons }) => lostReasons);
  const found = reasons.find(({ id, name }) => id === text || foldedText(name) === foldedText(text));
  return found ? { id: found.id } : { id: 'other', note: text };
}

function touchOf(at: number | undefined, texts: readonly [string, string, string]): TouchInput | undefined {
  if (at === undefined) return undefined;
  const [said, towards, ended] = texts.map((text) => text.toLowerCase());
  const channel = CHANNELS.find((one) => one === said) ?? 'other';
  const direction = DIRECTIONS.find((one) => one === towards) ?? 'outbound';
  const outcome = OUTCOMES.find((one) => one === ended && outcomesOf(channel).includes(one));
  return {
    channel,
    direction,
    outcome: outcome ?? (channel === 'other' ? 'done' : (outcomesOf(channel)[0] ?? 'done')),
    at,
  };
}

function stepOf(kind: string, on: number | undefined): StepInput | undefined {
  if (on === undefined) return undefined;
  const known = STEP_KINDS.find((one) => one === kind.toLowerCase());
  const note = known || !kind ? {} : { note: kind };
  return { kind: known ?? 'other', on: calendarDate(on), ...note };
}

function answersOf(said: (question: (typeof QUESTIONS)[number]) => string): readonly AnswerInput[] {
  return QUESTIONS.flatMap((question): AnswerInput[] => {
    const text = foldedText(said(question));
    if (/^(?:yes|y|true|1|ja|si|oui|sim)$/.test(text)) return [{ question, answer: 'yes' }];
    return /^(?:no|n|false|0|nein|non|nao|nee)$/.test(text) ? [{ question, answer: 'no' }] : [];
  });
}

function tagsOf(cells: readonly string[], mapping: ImportMapping): readonly string[] {
  const said = cellsWith(mapping, cells, 'tags').flatMap(({ text }) =>
    text.slice(0, 10_000).split(/:::|[;,\n]/),
  );
  const tags = [...said, ...mapping.tags].map((tag) => lineFromCell(tag, 100));
  return [...new Set(tags)].filter((tag) => tag !== '' && tag !== '* myContacts').slice(0, 50);
}
