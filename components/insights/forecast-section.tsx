import { useState } from 'preact/hooks';
import type { Fan } from '../../lib/insights/forecast.ts';
import type { Goal } from '../../lib/insights/goal.ts';
import { type KeptForecast, trackRecord } from '../../lib/insights/track-record.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { countInWords } from '../ui/amount.ts';
import { Segmented } from '../ui/segmented.tsx';
import { BigFigures } from './big-figures.tsx';
import { missingInWords, oneDecimal, percent, threeDecimals, wholeMoney } from './figures.ts';
import { InsightSection } from './insight-section.tsx';
import { LineChart, roundTicks } from './line-chart.tsx';
import type { SectionProps } from './section-props.ts';

const KINDS = ['wins', 'revenue', 'profit'] as const;
const QUARTER_DAYS = 91;
const WEEK_DAYS = 7;

interface ForecastProps extends SectionProps {
  readonly goal: Goal | undefined;
  readonly kept: readonly KeptForecast[];
  readonly now: number;
}

/** What the next weeks, month and quarter bring. */
export function ForecastSection({ insights, currency, onLeads, goal, kept, now }: ForecastProps) {
  const { forecast, hindsight, needed, wonAt } = insights;
  const [kind, setKind] = useState<(typeof KINDS)[number]>('wins');
  if (!forecast.enough) {
    return <InsightSection title={words('insForecast')} sentence={missingInWords(forecast)} />;
  }
  const inKind = (amount: number) =>
    kind === 'wins' ? countInWords(Math.round(amount)) : wholeMoney(amount, currency);
  const quarter = forecast.points.find(({ days }) => days === QUARTER_DAYS);
  const until = forecast.points.filter(({ days }) => days <= QUARTER_DAYS);
  const most = Math.max(...until.map((point) => point[kind].p90), 1);
  const record = trackRecord(kept, now, (from, to) => wonAt.filter((at) => at > from && at <= to).length);
  const ofOpen = forecast.ofOpen.find(({ days }) => days === QUARTER_DAYS);
  const inWords = (fan: Fan) => words('insFan', inKind(fan.p50), inKind(fan.p10), inKind(fan.p90));
  const ticks = roundTicks(most);
  return (
    <InsightSection
      title={words('insForecast')}
      sentence={
        quarter
          ? words(
              'insForecastSentence',
              countInWords(Math.round(quarter.wins.p50)),
              countInWords(quarter.wins.p10),
              countInWords(quarter.wins.p90),
              wholeMoney(quarter.revenue.p50, currency),
            )
          : ''
      }
      note={words(
        'insForecastNote',
        oneDecimal(forecast.naive.wins),
        wholeMoney(forecast.naive.revenue, currency),
      )}
      table={{
        caption: words('insForecast'),
        head: [words('insUntilDay'), words('insWins'), words('insRevenue'), words('insProfit')],
        rows: forecast.points.map((point) => ({
          key: String(point.days),
          cells: [
            wordsFor(point.days, 'days'),
            ...KINDS.map((one) => {
              const text = (amount: number) =>
                one === 'wins' ? countInWords(Math.round(amount)) : wholeMoney(amount, currency);
              const { p10, p50, p90 } = point[one];
              return words('insFan', text(p50), text(p10), text(p90));
            }),
          ],
        })),
      }}
    >
      <BigFigures
        figures={[
          {
            text: words('insNextWeek'),
            value: inWords(forecast.weeks[0]?.[kind] ?? { p10: 0, p50: 0, p90: 0, mean: 0 }),
          },
          ...forecast.points
            .filter(({ days }) => days === 30 || days === QUARTER_DAYS)
            .map((point) => ({
              text: words(point.days === 30 ? 'insNextMonth' : 'insNextQuarter'),
              value: inWords(point[kind]),
            })),
          ...(needed?.enough
            ? [{ text: words('insGoalChance'), value: percent(needed.chanceAsItGoes) }]
            : []),
        ]}
      />
      <div class="insight-choice">
        <Segmented
          label={words('insForecastOf')}
          options={KINDS.map((value) => ({
            value,
            text: words(value === 'wins' ? 'insWins' : value === 'revenue' ? 'insRevenue' : 'insProfit'),
          }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <LineChart
        title={words('insForecast')}
        description={words('insForecastText')}
        mostX={QUARTER_DAYS}
        mostY={ticks.at(-1) ?? most}
        points={[
          { x: 0, y: 0, low: 0, high: 0, text: words('insForecastPoint', wordsFor(0, 'days'), inKind(0)) },
          ...until.map((point) => ({
            x: point.days,
            y: point[kind].p50,
            low: Math.max(0, point[kind].p10),
            high: point[kind].p90,
            text: words('insForecastPoint', wordsFor(point.days, 'days'), inWords(point[kind])),
          })),
        ]}
        ticksX={[2, 4, 6, 8, 10, 12].map((week) => ({
          at: week * WEEK_DAYS,
          text: wordsFor(week, 'insWeeks'),
        }))}
        ticksY={ticks.map((at) => ({
          at,
          text: kind === 'wins' ? oneDecimal(at) : wholeMoney(at, currency),
        }))}
        {...(goal &&
          goal.kind === kind &&
          needed?.enough && { line: { at: goal.amount - needed.reached, text: words('insGoal') } })}
        hint={words('insForecastHint')}
      />
      {ofOpen && (
        <p>
          {words(
            'insOfOpen',
            countInWords(ofOpen.p50),
            countInWords(forecast.openLeads),
            wordsFor(ofOpen.days, 'days'),
            countInWords(ofOpen.p10),
            countInWords(ofOpen.p90),
          )}{' '}
          <button
            type="button"
            class="figure-open"
            onClick={() => onLeads([{ column: 'status', is: 'any-of', values: ['open'] }])}
          >
            {words('insShowOpen')}
          </button>
        </p>
      )}
      <p>
        {record.enough
          ? words('insTrackRecord', record.within, record.forecasts)
          : kept.length > 0
            ? wordsFor(kept.length, 'insTrackBegun')
            : words('insTrackNone')}
      </p>
      {hindsight.enough && (
        <p>
          {words(
            'insHindsight',
            wordsFor(hindsight.daysBack / WEEK_DAYS, 'insWeeks'),
            wordsFor(hindsight.leads, 'leadsCount'),
            threeDecimals(hindsight.brier),
            threeDecimals(hindsight.baseRate),
          )}
        </p>
      )}
    </InsightSection>
  );
}
