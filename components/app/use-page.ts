import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageReading, UnderstoodPerson } from '../../lib/leads/reading.ts';
import type { PageReport } from '../../lib/leads/report.ts';
import { onBell } from '../../lib/messages/bell.ts';
import { ask } from '../../lib/messages/client.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';
import type { TabReading } from '../../lib/page/tab-reading.ts';
import type { Surface } from './surface.ts';
import { settings } from './use-settings.ts';

/** What is known of the page the user looks at. */
export type PageState =
  | { readonly kind: 'reading' }
  | Exclude<TabReading, { kind: 'read' }>
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'read';
      readonly report: PageReport;
      readonly reading: PageReading;
      readonly people: readonly UnderstoodPerson[];
    };

/** Whether this page is worth opening on Capture: it shows a person, or it needs a word about whom it shows. */
export function showsPerson(page: PageState): boolean {
  return (
    page.kind === 'failed' || (page.kind === 'read' && (page.people.length > 0 || page.reading.disagrees))
  );
}

async function pageFromTab(readTab: Surface['readTab']): Promise<PageState> {
  const tab = await readTab(settings.value?.sitesOff ?? []).catch(
    (): TabReading => ({ kind: 'unreadable', why: 'failed', url: '', title: '' }),
  );
  if (tab.kind !== 'read') return tab;
  const page = await understood(tab.report);
  if (page.kind === 'read') {
    // A count that cannot be kept is not worth a word.
    void import('../../lib/store/site-health.ts')
      .then(({ countReading }) => countReading(page.reading))
      .catch(() => undefined);
  }
  return page;
}

async function understood(report: PageReport): Promise<PageState> {
  const reply = await ask('understand', { report });
  if (!reply.ok) return { kind: 'failed', code: reply.code };
  const { reading, people } = reply.value;
  return { kind: 'read', report, reading, people: reading.disagrees ? [] : people };
}

/** Reads the page once, again when asked, and asks the list about its people again whenever the list changes. */
export function usePage(surface: Surface): { page: PageState; moved: boolean; read: () => void } {
  const [page, setPage] = useState<PageState>({ kind: 'reading' });
  const [moved, setMoved] = useState(false);
  const read = useCallback(() => {
    setMoved(false);
    setPage({ kind: 'reading' });
    void pageFromTab(surface.readTab).then(setPage);
  }, [surface]);
  useEffect(read, [read]);
  useEffect(() => surface.onPageChange?.(() => setMoved(true)), [surface]);
  useEffect(() => surface.onHandOver?.(read), [surface, read]);
  useEffect(() => {
    if (page.kind !== 'read') return;
    return onBell(() => void understood(page.report).then((next) => next.kind === 'read' && setPage(next)));
  }, [page]);
  return { page, moved, read };
}
