import type { Reach } from '../../lib/insights/reach.ts';
import type { SocialPost } from '../../lib/store/settings.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { channelWord } from '../ui/names.ts';
import { FigureTable } from './figure-table.tsx';
import { missingInWords, oneDecimal, percent, percentWithRange } from './figures.ts';
import { InsightSection } from './insight-section.tsx';
import type { SectionProps } from './section-props.ts';
import { ShareBars } from './share-bars.tsx';
import { SocialPosts } from './social-posts.tsx';

interface ReachSectionProps extends SectionProps {
  readonly posts: readonly SocialPost[];
  readonly onPosts: (posts: readonly SocialPost[]) => void;
}

/** How many were reached, how often, and when they answered. */
export function ReachSection({ insights, onLeads, posts, onPosts }: ReachSectionProps) {
  const { reach } = insights;
  const [all] = reach;
  const nameOf = ({ channel }: Reach) => (channel === 'all' ? words('insAllChannels') : channelWord(channel));
  const used = reach.filter(({ impressions }) => impressions > 0);
  return (
    <InsightSection
      title={words('insReach')}
      sentence={
        all && all.reach > 0
          ? words(
              'insReachSentence',
              wordsFor(all.reach, 'insPeople'),
              all.impressions,
              oneDecimal(all.frequency ?? 0),
              percent(all.replies.rate),
            )
          : missingInWords({ enough: false, of: 'touches', have: 0, need: 1 })
      }
      note={words('insReachNote')}
      table={{
        caption: words('insReach'),
        head: [
          words('channel'),
          words('insImpressions'),
          words('insReachHead'),
          words('insFrequency'),
          '1',
          '2',
          '3',
          '4+',
          words('insReplies'),
        ],
        rows: used.map((one) => ({
          key: one.channel,
          cells: [
            nameOf(one),
            one.impressions,
            one.reach,
            oneDecimal(one.frequency ?? 0),
            ...one.distribution,
            percentWithRange(one.replies),
          ],
          ...(one.channel !== 'all' && {
            onOpen: () => onLeads([{ column: 'channel', is: 'any-of', values: [one.channel] }]),
          }),
        })),
      }}
    >
      {all && all.reach > 0 && (
        <>
          <div class="insight-pictures">
            <ShareBars
              title={words('insDistributionTitle')}
              bars={all.distribution.map((leads, index) => ({
                key: String(index),
                name: index === 3 ? words('insTouchesMore') : String(index + 1),
                share: leads / all.reach,
                text: String(leads),
              }))}
            />
            <ShareBars
              title={words('insHazardTitle')}
              bars={all.hazard.slice(0, 8).map((share, index) => ({
                key: String(index),
                name: words('insTouchNumber', index + 1),
                share: share.rate,
                text: percentWithRange(share),
              }))}
            />
          </div>
          <FigureTable
            caption={words('insHazard')}
            head={[
              words('channel'),
              ...Array.from({ length: all.hazard.length }, (_, index) => words('insTouchNumber', index + 1)),
            ]}
            rows={used.map((one) => ({
              key: one.channel,
              cells: [
                nameOf(one),
                ...all.hazard.map((_, index) =>
                  one.hazard[index] ? percentWithRange(one.hazard[index]) : '–',
                ),
              ],
            }))}
          />
        </>
      )}
      <SocialPosts posts={posts} onChange={onPosts} />
    </InsightSection>
  );
}
