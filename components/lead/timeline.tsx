import type { LeadEvent } from '../../lib/leads/event.ts';
import type { Pipeline } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { IconButton } from '../ui/button.tsx';
import { momentInWords } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { eventInWords, noteOfEvent } from './event-words.ts';
import './timeline.css';

interface TimelineProps {
  /** Newest first. */
  readonly events: readonly LeadEvent[];
  readonly pipeline: Pipeline;
  readonly onUndo: (act: string) => void;
}

const UNDOABLE = 5;

/** The acts that can be taken back from here: the latest few, by the first event that shows each. */
export function undoableEvents(events: readonly LeadEvent[]): ReadonlyMap<string, string> {
  const actOfEvent = new Map<string, string>();
  const acts = new Set<string>();
  for (const { id, act } of events) {
    if (acts.has(act)) continue;
    if (acts.size === UNDOABLE) break;
    acts.add(act);
    actOfEvent.set(id, act);
  }
  return actOfEvent;
}

/** What happened to a lead, newest first; the latest acts can be taken back. */
export function Timeline({ events, pipeline, onUndo }: TimelineProps) {
  const told = events.flatMap((event) => {
    const text = eventInWords(event, pipeline);
    return text === undefined ? [] : [{ event, text }];
  });
  const undoable = undoableEvents(told.map(({ event }) => event));
  return (
    <Section title={words('history')}>
      <ol class="card timeline">
        {told.map(({ event, text }) => {
          const note = noteOfEvent(event);
          const act = undoable.get(event.id);
          return (
            <li class="timeline-item" key={event.id}>
              <div class="timeline-text">
                <p>
                  <bdi>{text}</bdi>
                </p>
                {note && (
                  <p class="timeline-note">
                    <bdi>{note}</bdi>
                  </p>
                )}
                <p class="quiet small">
                  {event.by ? words('eventBy', momentInWords(event.at), event.by) : momentInWords(event.at)}
                </p>
              </div>
              {act && <IconButton icon="undo" label={words('undoThis', text)} onClick={() => onUndo(act)} />}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
