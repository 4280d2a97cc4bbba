import { useState } from 'preact/hooks';
import type { TimeInStage } from '../../lib/insights/time-in-stage.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { Select } from '../ui/field.tsx';
import { daysInWords, missingInWords, oneDecimal, percent } from './figures.ts';
import { InsightSection } from './insight-section.tsx';
import { LineChart, roundTicks } from './line-chart.tsx';
import { openIn, type SectionProps } from './section-props.ts';

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** How long leads stay in each stage, and who stays longer than most. */
export function TimeSection({ insights, nameOf, onLeads }: SectionProps) {
  const { times, slow } = insights;
  const measured = times.filter(({ median }) => median);
  const longest = measured.toSorted((a, b) => (b.median?.days ?? 0) - (a.median?.days ?? 0))[0];
  const [stageId, setStageId] = useState<string>();
  const shown = times.find((time) => time.stageId === stageId) ?? longest ?? times[0];
  const sentence = longest?.median
    ? words('insTimeSentence', nameOf(longest.stageId), daysInWords(longest.median.days), longest.running)
    : missingInWords({ enough: false, of: 'completed stays', have: 0, need: 1 });
  const stalled = slow.filter(({ pace }) => pace === 'stalled').length;
  return (
    <InsightSection
      title={words('insTime')}
      sentence={slow.length > 0 ? `${sentence} ${wordsFor(slow.length, 'insSlow', stalled)}` : sentence}
      note={words('insTimeNote')}
      table={{
        caption: words('insTime'),
        head: [
          words('stage'),
          words('insCompleted'),
          words('insRunning'),
          words('insUntimed'),
          words('insMedian'),
          words('insMedianRange'),
          words('insQuarter'),
          words('insSlowAfter'),
          words('insStalledAfter'),
          words('insMean'),
        ],
        rows: times.map((time) => ({
          key: time.stageId,
          cells: cellsOf(time, nameOf),
          onOpen: () => onLeads(openIn(time.stageId)),
        })),
      }}
    >
      {shown && shown.curve.length > 0 && (
        <>
          <div class="insight-choice">
            <Select
              label={words('stage')}
              options={times.map((time) => ({ value: time.stageId, text: nameOf(time.stageId) }))}
              value={shown.stageId}
              onChange={setStageId}
            />
          </div>
          <Curve time={shown} name={nameOf(shown.stageId)} />
        </>
      )}
      {slow.length > 0 && (
        <p>
          <button
            type="button"
            class="figure-open"
            onClick={() => onLeads([{ column: 'pace', is: 'any-of', values: ['slow', 'stalled'] }])}
          >
            {words('insShowSlow')}
          </button>
        </p>
      )}
    </InsightSection>
  );
}

function Curve({ time, name }: { time: TimeInStage; name: string }) {
  const { curve, median, restrictedTo } = time;
  const title = words('insCurveTitle', name);
  return (
    <LineChart
      title={title}
      description={words('insCurveText', name, daysInWords(median?.days))}
      isStepped
      mostX={restrictedTo}
      mostY={1}
      points={[
        { x: 0, y: 1, low: 1, high: 1, text: words('insCurvePoint', daysInWords(0), percent(1)) },
        ...curve.map(({ days, survival, low, high }) => ({
          x: days,
          y: survival,
          low,
          high,
          text: words(
            'insCurvePoint',
            daysInWords(days),
            `${percent(survival)} (${percent(low)} – ${percent(high)})`,
          ),
        })),
      ]}
      ticksX={roundTicks(restrictedTo)
        .filter((at) => at <= restrictedTo)
        .map((at) => ({ at, text: oneDecimal(at) }))}
      ticksY={QUARTERS.map((at) => ({ at, text: percent(at) }))}
      hint={words('insCurveHint')}
    />
  );
}

function cellsOf(time: TimeInStage, nameOf: (stageId: string) => string): readonly (string | number)[] {
  const {
    stageId,
    completed,
    running,
    untimed,
    median,
    longerThan = 0,
    quartiles,
    limits,
    restrictedMean,
  } = time;
  const days = (value: number | undefined) => (value === undefined ? '–' : oneDecimal(value));
  return [
    nameOf(stageId),
    completed,
    running,
    untimed,
    median ? days(median.days) : completed + running > 0 ? `> ${days(longerThan)}` : '–',
    median ? `${days(median.low)} – ${days(median.high)}` : '–',
    days(quartiles[0]),
    days(limits.slowDays),
    days(limits.stalledDays),
    completed > 0 ? days(restrictedMean) : '–',
  ];
}
