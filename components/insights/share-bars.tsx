import { depthOfStage } from '../ui/stage-track.tsx';
import './share-bars.css';

export interface ShareBar {
  readonly key: string;
  readonly name: string;
  /** 0 to 1 of the whole width. */
  readonly share: number;
  /** Where a mark stands on it, 0 to 1. */
  readonly mark?: number;
  readonly text: string;
  readonly isShort?: boolean;
  readonly onOpen?: () => void;
}

/** Bars to compare by length, each with its figure; the further down, the stronger the colour. */
export function ShareBars({ title, bars }: { title: string; bars: readonly ShareBar[] }) {
  return (
    <figure class="share-bars">
      <figcaption class="small quiet">{title}</figcaption>
      <ul>
        {bars.map(({ key, name, share, mark, text, isShort, onOpen }, index) => (
          <li key={key} class="share-bar">
            {onOpen ? (
              <button type="button" class="figure-open ellipsis" onClick={onOpen}>
                <bdi>{name}</bdi>
              </button>
            ) : (
              <bdi class="ellipsis">{name}</bdi>
            )}
            <span
              class={isShort ? 'share-track share-track-short' : 'share-track'}
              style={{
                '--share': String(Math.max(0, Math.min(1, share))),
                '--depth': depthOfStage(index, bars.length),
                ...(mark !== undefined && { '--mark': String(Math.max(0, Math.min(1, mark))) }),
              }}
            >
              <span class="share-fill" />
              {mark !== undefined && <span class="share-mark" />}
            </span>
            <span class="share-text">{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
