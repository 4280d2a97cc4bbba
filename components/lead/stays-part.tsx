import type { Lead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { stayInWords } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { stageName } from '../ui/stage-names.ts';
import './stays-part.css';

interface StaysProps {
  readonly lead: Lead;
  readonly pipelines: Pipelines;
  /** Epoch ms. */
  readonly now: number;
}

/** How long the lead stayed in each stage, visit by visit, with bars to compare. */
export function StaysPart({ lead, pipelines, now }: StaysProps) {
  const stays = lead.visits.map(({ stageId, enteredAt, leftAt, isEntryUnknown = false }) => ({
    stageId,
    enteredAt,
    isEntryUnknown,
    isOpen: leftAt === undefined,
    ms: (leftAt ?? now) - enteredAt,
  }));
  const longest = Math.max(...stays.map(({ ms }) => ms), 1);
  return (
    <Section title={words('stays')}>
      <ol class="card stays">
        {stays.map(({ stageId, enteredAt, isEntryUnknown, isOpen, ms }) => (
          <li class="stay" key={`${stageId}-${enteredAt}`}>
            <bdi class="stay-name ellipsis">{stageName(pipelines, stageId)}</bdi>
            <meter class="stay-bar" min={0} max={longest} value={ms} aria-hidden="true" />
            <span class="stay-time">{timeInWords(ms, isOpen, isEntryUnknown)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function timeInWords(ms: number, isOpen: boolean, isEntryUnknown: boolean): string {
  if (isEntryUnknown) return words('stayUnknown');
  return isOpen ? words('stayOpen', stayInWords(ms)) : stayInWords(ms);
}
