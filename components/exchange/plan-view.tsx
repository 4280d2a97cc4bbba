import type { PlannedRow, RejectReason } from '../../lib/exchange/import/plan-import.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { BigFigures } from '../insights/big-figures.tsx';
import { countInWords } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import '../insights/insight-section.css';
import { type PlanSummary, rejectWords } from './run-import.ts';

interface PlanViewProps {
  readonly summary: PlanSummary;
  readonly isBusy: boolean;
  readonly onImport: () => void;
}

/** What an import would do, before it does anything. */
export function PlanView({ summary, isBusy, onImport }: PlanViewProps) {
  const { creates, updates, skips, rejects, problems, first } = summary;
  const rejected = Object.values(rejects).reduce((sum, count) => sum + count, 0);
  return (
    <div class="io-plan">
      <BigFigures
        figures={[
          { text: words('ioCreates'), value: countInWords(creates) },
          { text: words('ioUpdates'), value: countInWords(updates) },
          { text: words('ioSkips'), value: countInWords(skips) },
          { text: words('ioRejects'), value: countInWords(rejected) },
        ]}
      />
      {rejected > 0 && (
        <ul class="small">
          {Object.entries(rejects).map(([reason, count]) => (
            <li key={reason}>
              {countInWords(count)} × {rejectWords(reason as RejectReason)}
            </li>
          ))}
        </ul>
      )}
      {problems > 0 && <p class="quiet small">{wordsFor(problems, 'ioProblems')}</p>}
      <details>
        <summary>{words('ioFirstRows', first.length)}</summary>
        <ol class="io-rows">
          {first.map((row) => (
            <li key={row.row} class="io-row">
              <span class="quiet small">{words('ioRowNumber', row.row)}</span>
              <bdi class="ellipsis">{row.title}</bdi>
              <span class="small">{outcomeInWords(row)}</span>
            </li>
          ))}
        </ol>
      </details>
      <div class="io-actions">
        <Button kind="primary" disabled={isBusy || creates + updates === 0} onClick={onImport}>
          {wordsFor(creates + updates, 'ioImportRows')}
        </Button>
      </div>
    </div>
  );
}

function outcomeInWords({ outcome }: PlannedRow): string {
  if (outcome.kind === 'create') return words('ioOutcomeCreate');
  if (outcome.kind === 'skip') return words('ioOutcomeSkip');
  if (outcome.kind === 'reject') return rejectWords(outcome.reason);
  return outcome.row === undefined ? words('ioOutcomeUpdate') : words('ioOutcomeRow', outcome.row);
}
