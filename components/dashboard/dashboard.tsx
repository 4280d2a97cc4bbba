import { useCallback, useState } from 'preact/hooks';
import { readPipelines } from '../../lib/store/pipeline-queries.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { Toast } from '../app/toast.tsx';
import { useLive } from '../app/use-live.ts';
import { settings } from '../app/use-settings.ts';
import { useUndoKey } from '../app/use-undo-key.ts';
import './dashboard.css';
import { KeysHelp } from './keys-help.tsx';
import { Navigation } from './navigation.tsx';
import './page-head.css';
import { PAGE_ENTRIES } from './pages.tsx';
import { Palette } from './palette.tsx';
import { useDashboardKeys } from './use-dashboard-keys.ts';
import { useRoute } from './use-route.ts';

/** The dashboard: navigation at the side, one page at a time, the address says which. */
export function Dashboard() {
  const route = useRoute();
  const pipelines = useLive(readPipelines, 'pipelines');
  const { Page, title } = PAGE_ENTRIES[route.page];
  const [over, setOver] = useState<'palette' | 'keys'>();
  const close = useCallback(() => setOver(undefined), []);
  useUndoKey();
  useDashboardKeys({
    openPalette: useCallback(() => setOver('palette'), []),
    openHelp: useCallback(() => setOver('keys'), []),
  });
  return (
    <div class="dashboard">
      <Navigation current={route.page} />
      <main class="dashboard-main" id="main">
        {!pipelines.value && (
          <header class="page-head">
            <h1 class="page-title">{words(title)}</h1>
          </header>
        )}
        {pipelines.failed && <ListUnreadable again={pipelines.again} />}
        {!pipelines.value && !pipelines.failed && <p class="view-body awaited">{words('loading')}</p>}
        {pipelines.value && settings.value && (
          <Page rest={route.rest} pipelines={pipelines.value} settings={settings.value} />
        )}
      </main>
      {over === 'palette' && pipelines.value && <Palette pipelines={pipelines.value} onClose={close} />}
      {over === 'keys' && <KeysHelp onClose={close} />}
      <Toast />
    </div>
  );
}
