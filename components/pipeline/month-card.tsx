import type { MonthSummary } from '../../lib/store/views.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { sumsInWords } from '../ui/amount.ts';
import { Section } from '../ui/section.tsx';
import './month-card.css';

/** What was won and lost this month. */
export function MonthCard({ month }: { month: MonthSummary }) {
  const sum = sumsInWords(month.wonMoney);
  const counts = `${wordsFor(month.won, 'wonCount')}, ${wordsFor(month.lost, 'lostCount')}`;
  return (
    <Section title={words('thisMonth')} aside={sum && counts}>
      <p class="card month">
        {sum ? (
          <>
            <strong class="month-sum">{sum}</strong> <span class="quiet">{words('wonMoney')}</span>
          </>
        ) : (
          <span class="quiet">{month.won + month.lost > 0 ? counts : words('noneWon')}</span>
        )}
      </p>
    </Section>
  );
}
