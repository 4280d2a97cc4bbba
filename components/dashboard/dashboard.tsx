import { useEffect, useRef } from 'preact/hooks';
import { readPipelines } from '../../lib/store/pipeline-queries.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { Toast } from '../app/toast.tsx';
import { useLive } from '../app/use-live.ts';
import { settings } from '../app/use-settings.ts';
import { useUndoKey } from '../app/use-undo-key.ts';
import './dashboard.css';
import { Navigation } from './navigation.tsx';
import { PAGE_ENTRIES } from './pages.tsx';
import { useRoute } from './use-route.ts';

/** The dashboard: navigation at the side, one page at a time, the address says which. */
export function Dashboard() {
  const route = useRoute();
  const pipelines = useLive(readPipelines, 'pipelines');
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, Page } = PAGE_ENTRIES[route.page];
  useUndoKey();
  useArrival(route.page, words(title), heading);
  return (
    <div class="dashboard">
      <Navigation current={route.page} />
      <main class="dashboard-main" id="main">
        <h1 class="sr-only" tabIndex={-1} ref={heading}>
          {words(title)}
        </h1>
        {pipelines.failed && <ListUnreadable again={pipelines.again} />}
        {pipelines.value && settings.value && (
          <Page rest={route.rest} pipelines={pipelines.value} settings={settings.value} />
        )}
      </main>
      <Toast />
    </div>
  );
}

/** Says where one has come: the tab's title, and the focus on the page's heading, but not on the first page. */
function useArrival(page: string, title: string, heading: { current: HTMLElement | null }): void {
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = `${title} · ${words('extensionName')}`;
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [page]);
}
