import type { Pattern } from '../../lib/insights/patterns.ts';
import { words } from '../../lib/words.ts';
import './forest-plot.css';
import { percent } from './figures.ts';
import { patternInWords } from './pattern-words.ts';

/** Odds beyond these are drawn at the edge. */
const MOST_ODDS = 20;

/** The odds of winning that each pattern goes together with, with its interval, on a scale of doublings. */
export function ForestPlot({
  patterns,
  onOpen,
}: {
  patterns: readonly Pattern[];
  onOpen: (pattern: Pattern) => void;
}) {
  const place = (odds: number) => {
    const scale = Math.log(MOST_ODDS);
    return String((Math.max(-scale, Math.min(scale, Math.log(odds))) / scale + 1) / 2);
  };
  return (
    <figure class="forest">
      <figcaption class="small quiet">{words('insForestTitle')}</figcaption>
      <ul>
        {patterns.map((pattern) => {
          const { attribute, level, odds, having, others } = pattern;
          return (
            <li key={`${attribute} ${level}`} class="forest-row">
              <button type="button" class="figure-open ellipsis" onClick={() => onOpen(pattern)}>
                <bdi>{patternInWords(pattern)}</bdi>
              </button>
              <span
                class={odds.ratio >= 1 ? 'forest-track' : 'forest-track forest-track-less'}
                style={{ '--low': place(odds.low), '--at': place(odds.ratio), '--high': place(odds.high) }}
              >
                <span class="forest-range" />
                <span class="forest-dot" />
              </span>
              <span class="share-text">
                {words('insForestText', percent(having.rate), percent(others.rate))}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
