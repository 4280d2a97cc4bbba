import type { Rep, RepStep } from '../../lib/insights/reps.ts';
import { words } from '../../lib/words.ts';
import { missingInWords, oneDecimal, percent, percentWithRange, wholeMoney } from './figures.ts';
import { InsightSection } from './insight-section.tsx';
import type { SectionProps } from './section-props.ts';
import { ShareBars } from './share-bars.tsx';

/** Each rep beside the team: only differences that are more than chance. */
export function RepsSection({ insights, nameOf, currency, onLeads }: SectionProps) {
  const { reps } = insights;
  const nameOfRep = ({ owner }: Rep) => owner || words('ownerNone');
  const told = reps.filter(({ strongest, weakest }) => strongest || weakest);
  const step = (one: RepStep | undefined) =>
    one ? words('insRepStep', nameOf(one.stageId), percent(one.own.rate), percent(one.others.rate)) : '–';
  const show = ({ owner }: Rep) => onLeads([{ column: 'owner', is: 'any-of', values: [owner] }]);
  return (
    <InsightSection
      title={words('insReps')}
      sentence={
        reps.length === 0
          ? missingInWords({ enough: false, of: 'leads', have: 0, need: 1 })
          : told.length === 0
            ? words('insRepsSame')
            : words('insRepsSentence', told.length, reps.length)
      }
      note={words('insRepsNote')}
      table={{
        caption: words('insReps'),
        head: [
          words('owner'),
          words('leads'),
          words('status_open'),
          words('insWonOfDecided'),
          words('insRevenue'),
          words('insInflow'),
          words('insStrongest'),
          words('insWeakest'),
        ],
        rows: reps.map((rep) => ({
          key: rep.owner,
          cells: [
            nameOfRep(rep),
            rep.leads,
            rep.open,
            percentWithRange(rep.won),
            wholeMoney(rep.wonValue, currency),
            oneDecimal(rep.inflow.perWeek),
            step(rep.strongest),
            step(rep.weakest),
          ],
          onOpen: () => show(rep),
        })),
      }}
    >
      {reps.length > 1 && (
        <ShareBars
          title={words('insWonOfDecided')}
          bars={reps.slice(0, 12).map((rep) => ({
            key: rep.owner,
            name: nameOfRep(rep),
            share: rep.won.rate,
            text: percentWithRange(rep.won),
            onOpen: () => show(rep),
          }))}
        />
      )}
    </InsightSection>
  );
}
