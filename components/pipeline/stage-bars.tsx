import type { ComponentChildren } from 'preact';
import type { StageSummary } from '../../lib/store/views.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { countInWords, sumsInWords } from '../ui/amount.ts';
import { Section } from '../ui/section.tsx';
import { depthOfStage } from '../ui/stage-track.tsx';
import './stage-bars.css';

interface StageBarsProps {
  readonly stages: readonly StageSummary[];
  readonly openStage: string | undefined;
  readonly onToggle: (stageId: string) => void;
  /** The leads of the open stage. */
  readonly children?: ComponentChildren;
}

/** A bar per stage: how many leads, how many of them slow, what they are worth; each opens its leads. */
export function StageBars({ stages, openStage, onToggle, children }: StageBarsProps) {
  const most = Math.max(1, ...stages.map(({ count }) => count));
  return (
    <Section title={words('stages')}>
      <ul class="card stage-bars">
        {stages.map((summary, index) => {
          const { stage, count, slow, money } = summary;
          const open = stage.id === openStage;
          return (
            <li key={stage.id} class="stage-item">
              <button
                type="button"
                class="stage-bar"
                aria-expanded={open}
                aria-label={barInWords(summary)}
                onClick={() => onToggle(stage.id)}
              >
                <span class="stage-bar-name ellipsis" title={stage.name}>
                  {stage.name}
                </span>
                <span class="stage-bar-middle">
                  <span
                    class="stage-bar-track"
                    style={{
                      '--depth': depthOfStage(index, stages.length),
                      '--share': String((count - slow) / most),
                      '--slow': String(slow / most),
                    }}
                  >
                    <span class="stage-bar-fill" />
                    <span class="stage-bar-slow" />
                  </span>
                  {slow > 0 && <span class="stage-bar-late">{wordsFor(slow, 'slowCount')}</span>}
                </span>
                <span class="stage-bar-figures">
                  <span>{countInWords(count)}</span>
                  <span class="stage-bar-money">{sumsInWords(money)}</span>
                </span>
              </button>
              {open && children}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function barInWords({ stage, count, slow, money }: StageSummary): string {
  return [
    stage.name,
    wordsFor(count, 'leadsInStage'),
    sumsInWords(money),
    slow > 0 ? wordsFor(slow, 'slowCount') : '',
  ]
    .filter(Boolean)
    .join(', ');
}
