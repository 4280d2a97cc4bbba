import { words, wordsFor } from '../../lib/words.ts';
import { countInWords } from '../ui/amount.ts';
import { channelWord } from '../ui/names.ts';
import { Notice } from '../ui/notice.tsx';
import { FigureTable } from './figure-table.tsx';
import { daysInWords, missingInWords, oneDecimal, percentWithRange } from './figures.ts';
import { InsightSection } from './insight-section.tsx';
import { openIn, type SectionProps } from './section-props.ts';
import { ShareBars } from './share-bars.tsx';

/** Whether enough comes in, when the pipeline runs dry otherwise, and what cures it. */
export function FullSection({ insights, nameOf, onLeads }: SectionProps) {
  const { full } = insights;
  if (!full.enough) return <InsightSection title={words('insFull')} sentence={missingInWords(full)} />;
  const { inflow, required, winsPerWeek, state, runsDryInDays, cycleDays, channels, stages } = full;
  const lack = Math.ceil(required - inflow.now.perWeek);
  const most = Math.max(1, ...stages.map(({ has, needs }) => Math.max(has, needs)));
  const rate = ({ perWeek, low, high }: typeof inflow.now) =>
    words('insWithRange', oneDecimal(perWeek), oneDecimal(low), oneDecimal(high));
  return (
    <InsightSection
      title={words('insFull')}
      sentence={words('insFullSentence', rate(inflow.now), oneDecimal(required), oneDecimal(winsPerWeek))}
      note={words('insFullNote', rate(inflow.before), daysInWords(cycleDays))}
      table={{
        caption: words('insStagesFill'),
        head: [words('stage'), words('insHas'), words('insNeeds')],
        rows: stages.map(({ stageId, has, needs }) => ({
          key: stageId,
          cells: [nameOf(stageId), has, needs],
          onOpen: () => onLeads(openIn(stageId)),
        })),
      }}
    >
      {state !== 'full' && (
        <Notice tone={state === 'warning' ? 'danger' : 'warning'}>
          {words(state === 'warning' ? 'insFullWarning' : 'insFullCaution', lack)}
          {runsDryInDays !== undefined && ` ${runsDry(runsDryInDays)}`}
        </Notice>
      )}
      <ShareBars
        title={words('insFillTitle')}
        bars={stages.map(({ stageId, has, needs }) => ({
          key: stageId,
          name: nameOf(stageId),
          share: has / most,
          mark: needs / most,
          isShort: has < needs,
          text: words('insHasNeeds', countInWords(has), countInWords(needs)),
          onOpen: () => onLeads(openIn(stageId)),
        }))}
      />
      {channels.length > 0 && (
        <FigureTable
          caption={words('insChannels')}
          head={[
            words('channel'),
            words('insFirstContacts'),
            words('insWonOfDecided'),
            words('insPerWeekAlone'),
          ]}
          rows={channels.map(({ channel, firstContacts, won, perWeek }) => ({
            key: channel,
            cells: [
              channelWord(channel),
              firstContacts,
              percentWithRange(won),
              perWeek === undefined ? '–' : oneDecimal(perWeek),
            ],
            onOpen: () => onLeads([{ column: 'channel', is: 'any-of', values: [channel] }]),
          }))}
        />
      )}
    </InsightSection>
  );
}

function runsDry(inDays: number): string {
  return inDays === 0 ? words('insRunsDryNow') : words('insRunsDry', wordsFor(inDays, 'days'));
}
