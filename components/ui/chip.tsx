import type { ComponentChildren } from 'preact';
import './chip.css';

export type ChipTone = 'plain' | 'danger' | 'warning' | 'accent';

/** A short state in a word or two; the tone never says more than the words. */
export function Chip({ tone = 'plain', children }: { tone?: ChipTone; children: ComponentChildren }) {
  return <span class={`chip chip-${tone}`}>{children}</span>;
}
