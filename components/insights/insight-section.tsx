import type { ComponentChildren } from 'preact';
import { Section } from '../ui/section.tsx';
import { FigureTable, type FigureTableProps } from './figure-table.tsx';
import './insight-section.css';

interface InsightSectionProps {
  readonly title: string;
  /** What it comes to, in a sentence to be read first. */
  readonly sentence: string;
  /** How it was reckoned, for who asks. */
  readonly note?: string;
  readonly table?: FigureTableProps | false;
  readonly children?: ComponentChildren;
}

/** One question and its answer: a sentence, then the picture, then the table. */
export function InsightSection({ title, sentence, note, table, children }: InsightSectionProps) {
  return (
    <Section title={title}>
      <div class="card insight">
        <p class="insight-sentence">{sentence}</p>
        {children}
        {note && <p class="quiet small">{note}</p>}
        {table && table.rows.length > 0 && <FigureTable {...table} />}
      </div>
    </Section>
  );
}
