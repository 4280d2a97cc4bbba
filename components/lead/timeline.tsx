import type { LeadEvent } from '../../lib/leads/event.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { IconButton } from '../ui/button.tsx';
import { momentInWords } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
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

/** What happened to a lead, newest first; the latest acts can be taken back. */
export function Timeline({ events, pipelines, onUndo }: TimelineProps) {
  return (
    <Section title={words('history')}>
      <ol class="card timeline">
        {actsInWords(events, pipelines).map((told, index) => (
          <li class="timeline-item" key={told.act}>
            <div class="timeline-text">
              {told.lines.map(({ id, text, note }) => (
                <div key={id}>
                  <p>
                    <bdi>{text}</bdi>
                  </p>
                  {note && (
                    <p class="timeline-note">
                      <bdi>{note}</bdi>
                    </p>
                  )}
                </div>
              ))}
              <p class="quiet small">
                {told.by ? words('eventBy', momentInWords(told.at), told.by) : momentInWords(told.at)}
              </p>
            </div>
            {index < UNDOABLE && (
              <IconButton
                icon="undo"
                label={words('undoThis', told.lines.map(({ text }) => text).join(', '))}
                onClick={() => onUndo(told.act)}
              />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
