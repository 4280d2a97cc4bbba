import { dateFormat } from '../../lib/formats.ts';
import { locale, words } from '../../lib/words.ts';
import { Segmented } from '../ui/segmented.tsx';
import { FigureTable } from './figure-table.tsx';
import { missingInWords, percent, percentWithRange } from './figures.ts';
import { InsightSection } from './insight-section.tsx';
import { openIn, type SectionProps } from './section-props.ts';
import { ShareBars } from './share-bars.tsx';

interface ConversionProps extends SectionProps {
  readonly cohortsBy: 'month' | 'week';
  readonly onCohortsBy: (by: 'month' | 'week') => void;
}

/** From so many on that have left a stage, a sentence about it is more than chance. */
const ENOUGH_LEFT = 5;

/** How many go on from each stage, and how far the leads of each month got. */
export function ConversionSection({ insights, nameOf, onLeads, cohortsBy, onCohortsBy }: ConversionProps) {
  const { conversions, cohorts, books } = insights;
  const left = conversions.map(({ entered, open }) => entered - open);
  const told = conversions.filter((_, at) => (left[at] ?? 0) >= ENOUGH_LEFT);
  const weakest = told.toSorted((a, b) => a.expected.share - b.expected.share)[0];
  const cohortName = (at: number) =>
    dateFormat(locale(), {
      ...(cohortsBy === 'week' && { day: 'numeric' }),
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(at);
  return (
    <InsightSection
      title={words('insConversion')}
      sentence={
        weakest
          ? words(
              'insConversionSentence',
              nameOf(weakest.stageId),
              percent(weakest.expected.share),
              percent(weakest.expected.low),
              percent(weakest.expected.high),
            )
          : missingInWords({
              enough: false,
              of: 'completed stays',
              have: Math.max(0, ...left),
              need: ENOUGH_LEFT,
            })
      }
      note={words('insConversionNote')}
      table={{
        caption: words('insConversion'),
        head: [
          words('stage'),
          words('insEntered'),
          words('insAdvanced'),
          words('insSkipped'),
          words('insBack'),
          words('status_lost'),
          words('insStillThere'),
          words('insFloor'),
          words('insExpected'),
          words('insCeiling'),
        ],
        rows: conversions.map((stage) => ({
          key: stage.stageId,
          cells: [
            nameOf(stage.stageId),
            stage.entered,
            stage.advanced,
            stage.skipped,
            stage.back,
            stage.lost,
            stage.open,
            percentWithRange(stage.floor),
            percentWithRange({ ...stage.expected, rate: stage.expected.share }),
            percentWithRange(stage.ceiling),
          ],
          onOpen: () => onLeads(openIn(stage.stageId)),
        })),
      }}
    >
      {told.length > 0 && (
        <ShareBars
          title={words('insConversionTitle')}
          bars={conversions.map(({ stageId, expected, floor }) => ({
            key: stageId,
            name: nameOf(stageId),
            share: expected.share,
            mark: floor.rate,
            text: percent(expected.share),
          }))}
        />
      )}
      <div class="insight-choice">
        <p class="small quiet" aria-hidden="true">
          {words('insCohortsBy')}
        </p>
        <Segmented
          label={words('insCohortsBy')}
          options={[
            { value: 'month', text: words('insByMonth') },
            { value: 'week', text: words('insByWeek') },
          ]}
          value={cohortsBy}
          onChange={onCohortsBy}
        />
      </div>
      <FigureTable
        caption={words('insCohorts')}
        head={[
          words('insCohort'),
          words('leads'),
          ...books.map(({ stageId }) => nameOf(stageId)),
          words('status_won'),
          words('status_lost'),
          words('status_open'),
        ]}
        rows={cohorts.map(({ from, leads, reached, won, lost, open }) => ({
          key: String(from),
          cells: [
            cohortName(from),
            leads,
            ...reached.map(({ rate }) => percent(rate)),
            percentWithRange(won),
            lost,
            open,
          ],
        }))}
      />
      <FigureTable
        caption={words('insBooks')}
        head={[
          words('stage'),
          words('insAtStart'),
          words('insEntered'),
          words('insAdvanced'),
          words('insBack'),
          words('status_lost'),
          words('status_won'),
          words('insStillThere'),
        ]}
        rows={books.map(({ stageId, atStart, entered: came, advanced, back, lost, won, atEnd }) => ({
          key: stageId,
          cells: [nameOf(stageId), atStart, came, advanced, back, lost, won, atEnd],
        }))}
      />
    </InsightSection>
  );
}
