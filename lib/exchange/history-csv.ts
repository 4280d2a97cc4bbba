import type { LeadEvent } from '../leads/event.ts';
import { eventsInForce } from '../leads/fold.ts';
import type { Lead } from '../leads/lead.ts';
import { type Pipelines, pipelineOfStage, stageById } from '../leads/pipeline.ts';
import { BOM, csvRecord } from './csv.ts';
import type { CsvLayout } from './export-csv.ts';

/** A lead with all its events, those of leads merged into it among them. */
export interface LeadStory {
  readonly lead: Lead;
  readonly events: readonly LeadEvent[];
}

const DAY_MS = 86_400_000;
const HISTORY = ['lead_id', 'event_id', 'pipeline', 'stage', 'entered_at', 'left_at', 'days', 'exit', 'rep'];
const TOUCHES = ['lead_id', 'touch_id', 'at', 'channel', 'direction', 'outcome', 'note', 'rep'];

type Layout = Pick<CsvLayout, 'profile' | 'delimiter'>;

/** `history.csv`, piece by piece: a record for every stay of every lead in a stage. Instants are ISO 8601, UTC. */
export function csvOfHistory(
  stories: AsyncIterable<readonly LeadStory[]>,
  pipelines: Pipelines,
  layout: Layout,
): AsyncGenerator<string> {
  return csvOf(HISTORY, stories, (story) => staysOf(story, pipelines), layout);
}

/** `touches.csv`, piece by piece: a record for every contact with every lead. Instants are ISO 8601, UTC. */
export function csvOfTouches(
  stories: AsyncIterable<readonly LeadStory[]>,
  layout: Layout,
): AsyncGenerator<string> {
  return csvOf(TOUCHES, stories, touchesOf, layout);
}

async function* csvOf(
  headers: readonly string[],
  stories: AsyncIterable<readonly LeadStory[]>,
  recordsOf: (story: LeadStory) => readonly (readonly string[])[],
  { profile, delimiter }: Layout,
): AsyncGenerator<string> {
  yield (profile === 'spreadsheet' ? BOM : '') + csvRecord(headers, delimiter, profile);
  for await (const batch of stories) {
    const records = batch.flatMap(recordsOf);
    yield records.map((cells) => csvRecord(cells, delimiter, profile)).join('');
  }
}

function staysOf({ lead, events }: LeadStory, pipelines: Pipelines): string[][] {
  const own = eventsInForce(events).filter(({ leadId }) => leadId === lead.id);
  const entries = entriesOf(own);
  return lead.visits.map(({ stageId, enteredAt, leftAt, exit, isEntryUnknown }, index) => {
    const entry = entries[index];
    const days = leftAt === undefined || isEntryUnknown ? '' : ((leftAt - enteredAt) / DAY_MS).toFixed(2);
    return [
      lead.id,
      entry?.id ?? '',
      pipelineOfStage(pipelines, stageId)?.name ?? '',
      stageById(pipelines, stageId)?.name ?? stageId,
      isEntryUnknown ? '' : instant(enteredAt),
      leftAt === undefined ? '' : instant(leftAt),
      days,
      exit,
      entry?.by ?? lead.by,
    ];
  });
}

/** The events that began the lead's stays, in order. */
function entriesOf(own: readonly LeadEvent[]): readonly LeadEvent[] {
  const entries: LeadEvent[] = [];
  let isOpen = true;
  for (const event of own) {
    if (event.type === 'captured' && event.into && entries.length === 0) entries.push(event);
    if (event.type === 'imported') isOpen = event.closing === undefined;
    if (event.type === 'moved' && isOpen) entries.push(event);
    if (event.type === 'reopened' && !isOpen) entries.push(event);
    if (event.type === 'won' || event.type === 'lost') isOpen = false;
    if (event.type === 'reopened') isOpen = true;
  }
  return entries;
}

function touchesOf({ lead, events }: LeadStory): string[][] {
  const reps = new Map(
    events.flatMap((event) => (event.type === 'touched' ? [[event.touch.id, event.by]] : [])),
  );
  return lead.touches.map(({ id, at, channel, direction, outcome, note = '' }) => [
    lead.id,
    id,
    instant(at),
    channel,
    direction,
    outcome,
    note,
    reps.get(id) ?? '',
  ]);
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
