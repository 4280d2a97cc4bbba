import { useState } from 'preact/hooks';
import type { EventType, LeadEvent } from '../../lib/leads/event.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { IconButton } from '../ui/button.tsx';
import { momentInWords } from '../ui/days.ts';
import { LinkedText } from '../ui/linked-text.tsx';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { eventInWords, noteOfEvent } from './event-words.ts';
import './timeline.css';

interface TimelineProps {
  /** Newest first. */
  readonly events: readonly LeadEvent[];
  readonly pipelines: Pipelines;
  readonly onUndo: (act: string) => void;
}

const UNDOABLE = 5;

/** What one act did, in the order it did it. */
export interface ToldAct {
  readonly act: string;
  readonly at: number;
  readonly by: string;
  readonly lines: readonly { readonly id: string; readonly text: string; readonly note: string }[];
}

/** Events, newest first, told act by act; what there are no words for is left out. */
export function actsInWords(events: readonly LeadEvent[], pipelines: Pipelines): ToldAct[] {
  const acts = new Map<string, ToldAct>();
  for (const event of events) {
    const text = eventInWords(event, pipelines);
    if (text === undefined) continue;
    const { act, at, by } = acts.get(event.act) ?? event;
    const line = { id: event.id, text, note: noteOfEvent(event) };
    acts.set(event.act, { act, at, by, lines: [line, ...(acts.get(event.act)?.lines ?? [])] });
  }
  return [...acts.values()];
}

const KINDS = ['all', 'contacts', 'stages', 'notes'] as const;
type Kind = (typeof KINDS)[number];

const TYPES_OF_KIND: Readonly<Record<Exclude<Kind, 'all'>, readonly EventType[]>> = {
  contacts: ['touched'],
  stages: ['moved', 'won', 'lost', 'reopened'],
  notes: ['noted'],
};

/** What happened to a lead, newest first; the latest acts can be taken back, a merge at any later time. */
export function Timeline({ events, pipelines, onUndo }: TimelineProps) {
  const [kind, setKind] = useState<Kind>('all');
  const shown = kind === 'all' ? events : events.filter(({ type }) => TYPES_OF_KIND[kind].includes(type));
  const merges = events.flatMap(({ type, act }) => (type === 'merged' ? [act] : []));
  const latest = actsInWords(events, pipelines).slice(0, UNDOABLE);
  const undoable = new Set([...latest.map(({ act }) => act), ...merges]);
  const told = actsInWords(shown, pipelines);
  return (
    <Section
      title={words('history')}
      aside={
        <Segmented
          label={words('timelineFilter')}
          options={KINDS.map((value) => ({ value, text: words(`timeline_${value}`) }))}
          value={kind}
          onChange={setKind}
        />
      }
    >
      {told.length === 0 && <p class="quiet">{words('timelineNothing')}</p>}
      {told.length > 0 && (
        <ol class="card timeline">
          {told.map((one) => (
            <TimelineItem
              key={one.act}
              told={one}
              {...(kind === 'all' && undoable.has(one.act) && { onUndo: () => onUndo(one.act) })}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}

function TimelineItem({ told, onUndo }: { told: ToldAct; onUndo?: () => void }) {
  return (
    <li class="timeline-item">
      <div class="timeline-text">
        {told.lines.map(({ id, text, note }) => (
          <div key={id}>
            <p>
              <bdi>{text}</bdi>
            </p>
            {note && (
              <div class="timeline-note">
                <LinkedText text={note} />
              </div>
            )}
          </div>
        ))}
        <p class="quiet small">
          {told.by ? words('eventBy', momentInWords(told.at), told.by) : momentInWords(told.at)}
        </p>
      </div>
      {onUndo && (
        <IconButton
          icon="undo"
          label={words('undoThis', told.lines.map(({ text }) => text).join(', '))}
          onClick={onUndo}
        />
      )}
    </li>
  );
}
