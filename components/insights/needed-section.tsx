import type { Goal } from '../../lib/insights/goal.ts';
import type { KeptGoal } from '../../lib/store/settings.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { countInWords } from '../ui/amount.ts';
import { instantInWords } from '../ui/days.ts';
import { BigFigures } from './big-figures.tsx';
import { missingInWords, oneDecimal, percent, wholeMoney } from './figures.ts';
import { GoalEditor } from './goal-editor.tsx';
import { InsightSection } from './insight-section.tsx';
import { openIn, type SectionProps } from './section-props.ts';

interface NeededProps extends SectionProps {
  readonly goal: Goal | undefined;
  readonly kept: KeptGoal | undefined;
  readonly onGoal: (goal: KeptGoal | undefined) => void;
}

/** How many new leads the goal takes, how sure one wants to be, and until when they help. */
export function NeededSection({ insights, currency, nameOf, onLeads, goal, kept, onGoal }: NeededProps) {
  const { needed, full } = insights;
  const editor = <GoalEditor key={JSON.stringify(kept)} goal={kept} currency={currency} onChange={onGoal} />;
  if (!goal || !needed) {
    return (
      <InsightSection title={words('insNeeded')} sentence={words('insNeededNoGoal')}>
        {editor}
      </InsightSection>
    );
  }
  if (!needed.enough) {
    return (
      <InsightSection title={words('insNeeded')} sentence={missingInWords(needed)}>
        {editor}
      </InsightSection>
    );
  }
  const amount = (value: number) =>
    goal.kind === 'wins' ? countInWords(Math.round(value)) : wholeMoney(value, currency);
  const at80 = needed.needed[1]?.leads;
  const leads = (count: number | undefined) =>
    count === undefined ? words('insNoNumber') : countInWords(count);
  const useful = needed.lastUsefulDay;
  const short = full.enough ? full.stages.filter(({ has, needs }) => has < needs) : [];
  return (
    <InsightSection
      title={words('insNeeded')}
      sentence={
        at80 === undefined || useful === undefined
          ? words('insNeededTooLate', amount(goal.amount), percent(needed.chanceAsItGoes))
          : words(
              'insNeededSentence',
              amount(goal.amount),
              wordsFor(at80, 'insNewLeads'),
              oneDecimal(needed.perWeek ?? 0),
              instantInWords(useful),
              percent(needed.chanceAsItGoes),
            )
      }
      note={words(
        'insNeededNote',
        countInWords(needed.naive.leads),
        percent(needed.naive.chance),
        amount(needed.reached),
        amount(needed.fromPipeline),
        percent(needed.conversion),
      )}
      table={{
        caption: words('insNeeded'),
        head: [words('insSureness'), words('insNewLeadsHead')],
        rows: needed.needed.map(({ confidence, leads: count }) => ({
          key: String(confidence),
          cells: [percent(confidence), leads(count)],
        })),
      }}
    >
      <BigFigures
        figures={needed.needed.map(({ confidence, leads: count }) => ({
          text: words('insForSureness', percent(confidence)),
          value: leads(count),
        }))}
      />
      {short.length > 0 && (
        <ul class="needed-stages">
          {short.map(({ stageId, has, needs }) => (
            <li key={stageId}>
              <button type="button" class="figure-open" onClick={() => onLeads(openIn(stageId))}>
                {words('insNeededStage', countInWords(needs), nameOf(stageId), countInWords(has))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {editor}
    </InsightSection>
  );
}
