import type { PageReading } from '../../lib/leads/reading.ts';
import { locale, words } from '../../lib/words.ts';
import { fieldWord } from '../ui/names.ts';
import './missing-note.css';
import { ReportPage } from './report-page.tsx';

/** What of a reading tells how well it went. */
export type ReadingHealth = Pick<PageReading, 'site' | 'page' | 'missing' | 'partial'>;

/**
 * Says that only part of a page was read, and what a page of a known site should have shown and did not;
 * offers the page for a report.
 */
export function MissingNote({ reading }: { reading: ReadingHealth }) {
  const { missing, partial } = reading;
  if (partial) return <p class="quiet small missing-note">{words('partialPage')}</p>;
  if (missing.length === 0) return null;
  return (
    <p class="quiet small missing-note">
      {words(
        'missingFields',
        new Intl.ListFormat(locale()).format(missing.map(fieldWord)).toLocaleLowerCase(),
      )}{' '}
      <ReportPage reading={reading} />
    </p>
  );
}
