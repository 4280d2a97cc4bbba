import { wilson } from '../../lib/insights/proportion.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { countInWords } from '../ui/amount.ts';
import { missingInWords, percent, percentWithRange, wholeMoney } from './figures.ts';
import { InsightSection } from './insight-section.tsx';
import { openIn, type SectionProps } from './section-props.ts';
import { ShareBars } from './share-bars.tsx';

/** Where leads stand now, and which share of those who came got how far: two pictures of two things. */
export function FlowSection({ insights, nameOf, currency, onLeads }: SectionProps) {
  const { standing, cohorts, leads, open } = insights;
  const most = Math.max(1, ...standing.map((stage) => stage.leads));
  const reached = standing.map(({ stageId }, place) => ({
    stageId,
    share: wilson(
      cohorts.reduce((sum, cohort) => sum + (cohort.reached[place]?.count ?? 0), 0),
      leads,
    ),
  }));
  const won = wilson(
    cohorts.reduce((sum, cohort) => sum + cohort.won.count, 0),
    leads,
  );
  const value = standing.reduce((sum, stage) => sum + stage.value, 0);
  return (
    <InsightSection
      title={words('insFlow')}
      sentence={
        leads === 0
          ? missingInWords({ enough: false, of: 'leads', have: 0, need: 1 })
          : words(
              'insFlowSentence',
              wordsFor(open, 'leadsCount'),
              wholeMoney(value, currency),
              percent(won.rate),
            )
      }
      note={words('insFlowNote')}
      table={{
        caption: words('insFlow'),
        head: [
          words('stage'),
          words('insOpenNow'),
          words('value'),
          words('insReached'),
          words('insReachedShare'),
        ],
        rows: [
          ...standing.map(({ stageId, leads: there, value: worth }, place) => ({
            key: stageId,
            cells: [
              nameOf(stageId),
              there,
              wholeMoney(worth, currency),
              reached[place]?.share.count ?? 0,
              percentWithRange(reached[place]?.share ?? won),
            ],
            onOpen: () => onLeads(openIn(stageId)),
          })),
          { key: 'won', cells: [words('status_won'), '', '', won.count, percentWithRange(won)] },
        ],
      }}
    >
      {leads > 0 && (
        <div class="insight-pictures">
          <ShareBars
            title={words('insPipelineTitle')}
            bars={standing.map(({ stageId, leads: there, value: worth }) => ({
              key: stageId,
              name: nameOf(stageId),
              share: there / most,
              text: `${countInWords(there)} · ${wholeMoney(worth, currency)}`,
              onOpen: () => onLeads(openIn(stageId)),
            }))}
          />
          <ShareBars
            title={words('insFunnelTitle')}
            bars={[
              ...reached.map(({ stageId, share }) => ({
                key: stageId,
                name: nameOf(stageId),
                share: share.rate,
                text: percent(share.rate),
              })),
              { key: 'won', name: words('status_won'), share: won.rate, text: percent(won.rate) },
            ]}
          />
        </div>
      )}
    </InsightSection>
  );
}
