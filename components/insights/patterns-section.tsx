import type { Pattern } from '../../lib/insights/patterns.ts';
import { words } from '../../lib/words.ts';
import { missingInWords, oneDecimal, percent, percentWithRange } from './figures.ts';
import { ForestPlot } from './forest-plot.tsx';
import { InsightSection } from './insight-section.tsx';
import { conditionOfPattern, patternInWords } from './pattern-words.ts';
import type { SectionProps } from './section-props.ts';

const SHOWN = 12;

/** What leads that were won had in common. */
export function PatternsSection({ insights, onLeads }: SectionProps) {
  const { patterns } = insights;
  if (!patterns.enough) {
    return <InsightSection title={words('insPatterns')} sentence={missingInWords(patterns)} />;
  }
  const { found, tried, leads } = patterns;
  const [first] = found;
  const show = (pattern: Pattern) => onLeads([...conditionOfPattern(pattern)]);
  return (
    <InsightSection
      title={words('insPatterns')}
      sentence={
        first
          ? words(
              'insPatternsSentence',
              patternInWords(first),
              percent(first.having.rate),
              percent(first.others.rate),
            )
          : words('insPatternsNone', tried, leads)
      }
      note={words('insPatternsNote', tried, leads)}
      table={{
        caption: words('insPatterns'),
        head: [
          words('insPattern'),
          words('insWonHaving'),
          words('insWonOthers'),
          words('insOdds'),
          words('insOddsRange'),
          'p',
          'q',
        ],
        rows: found.map((pattern) => ({
          key: `${pattern.attribute} ${pattern.level}`,
          cells: [
            patternInWords(pattern),
            `${pattern.having.count} / ${pattern.having.of} = ${percentWithRange(pattern.having)}`,
            `${pattern.others.count} / ${pattern.others.of} = ${percentWithRange(pattern.others)}`,
            oneDecimal(pattern.odds.ratio),
            `${pattern.odds.low.toFixed(2)} – ${pattern.odds.high.toFixed(2)}`,
            pattern.p.toPrecision(2),
            pattern.q.toPrecision(2),
          ],
          onOpen: () => show(pattern),
        })),
      }}
    >
      {found.length > 0 && <ForestPlot patterns={found.slice(0, SHOWN)} onOpen={show} />}
    </InsightSection>
  );
}
