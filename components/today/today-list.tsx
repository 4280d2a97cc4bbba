import { titleOfLead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { DueRow, SlowRow } from '../../lib/store/views.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { LeadRow } from '../lead/lead-row.tsx';
import { ICON_OF_CHANNEL, likelyChannel, logTouch, logWords } from '../lead/log-touch.ts';
import { MoveMenu, movable } from '../lead/move-menu.tsx';
import { SnoozeMenu } from '../lead/snooze-menu.tsx';
import { countInWords } from '../ui/amount.ts';
import { IconButton } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { dueInWords } from '../ui/days.ts';
import { stepWord } from '../ui/names.ts';
import { Section } from '../ui/section.tsx';

interface ListProps<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly onOpen: (leadId: string) => void;
}

/** Steps whose day has come, each with log, done and snooze at hand. */
export function DueList({ rows, total, today, onOpen }: ListProps<DueRow> & { today: string }) {
  return (
    <Section title={words('todayDue')} aside={countInWords(total)}>
      <ul class="card lead-list">
        {rows.map(({ lead, step }) => {
          const channel = likelyChannel(lead, step);
          const done = () =>
            act(
              { type: 'finishStep', leadId: lead.id, stepId: step.id },
              words('stepFinished', titleOfLead(lead.fields)),
            );
          return (
            <LeadRow
              key={step.id}
              lead={lead}
              onOpen={onOpen}
              chip={<Chip tone={step.on < today ? 'danger' : 'plain'}>{dueInWords(step, today)}</Chip>}
              line={<bdi>{[stepWord(step.kind), step.note].filter(Boolean).join(', ')}</bdi>}
              actions={
                <>
                  <IconButton
                    icon={ICON_OF_CHANNEL[channel]}
                    label={logWords(lead, channel)}
                    onClick={() => void logTouch(lead, channel)}
                  />
                  <IconButton
                    icon="check"
                    label={words('stepDoneWith', titleOfLead(lead.fields))}
                    onClick={() => void done()}
                  />
                  <SnoozeMenu lead={lead} step={step} />
                </>
              }
            />
          );
        })}
      </ul>
      <More count={total - rows.length} />
    </Section>
  );
}

/** Leads that stay longer than their stage usually takes, with the reason and a way on. */
export function SlowList({ rows, total, pipelines, onOpen }: ListProps<SlowRow> & { pipelines: Pipelines }) {
  return (
    <Section title={words('todaySlow')} aside={words('todaySlowHint')}>
      <ul class="card lead-list">
        {rows.map(({ lead, stage, days, usualDays, pace }) => {
          const channel = likelyChannel(lead);
          return (
            <LeadRow
              key={lead.id}
              lead={lead}
              onOpen={onOpen}
              chip={<Chip tone="warning">{words(`pace_${pace}`)}</Chip>}
              line={words('slowReason', stage.name, wordsFor(days, 'days'), countInWords(usualDays))}
              actions={
                <>
                  <IconButton
                    icon={ICON_OF_CHANNEL[channel]}
                    label={logWords(lead, channel)}
                    onClick={() => void logTouch(lead, channel)}
                  />
                  <MoveMenu lead={movable(lead)} pipelines={pipelines} />
                </>
              }
            />
          );
        })}
      </ul>
      <More count={total - rows.length} />
    </Section>
  );
}

function More({ count }: { count: number }) {
  return count > 0 ? <p class="quiet small">{wordsFor(count, 'moreDue')}</p> : null;
}
