import type { KeptForecast } from '../../lib/insights/track-record.ts';
import { words } from '../../lib/words.ts';
import { countInWords } from '../ui/amount.ts';
import { instantInWords } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import './month-card.css';

/** What the last kept forecast says of its four weeks, and the way to all figures. */
export function ForecastLine({ forecast }: { forecast: KeptForecast }) {
  const { p10, p50, p90, until } = forecast;
  return (
    <Section title={words('insForecast')}>
      <p class="card month">
        {words(
          'forecastShort',
          countInWords(p50),
          instantInWords(until),
          countInWords(p10),
          countInWords(p90),
        )}{' '}
        <a href="/dashboard.html#/insights" target="_blank" rel="noreferrer">
          {words('insights')}
        </a>
      </p>
    </Section>
  );
}
