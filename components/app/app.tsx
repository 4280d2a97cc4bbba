import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readPipelines } from '../../lib/store/pipeline-queries.ts';
import { words } from '../../lib/words.ts';
import { CaptureView } from '../capture/capture-view.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import './app.css';
import { Header, type ViewName } from './header.tsx';
import { lazy } from './lazy.tsx';
import { returnFocus } from './return-focus.ts';
import type { Surface } from './surface.ts';
import { useLive } from './use-live.ts';
import { showsPerson, usePage } from './use-page.ts';
import { useRowFocus } from './use-row-focus.ts';
import { changeSettings, settings } from './use-settings.ts';
import { useUndoKey } from './use-undo-key.ts';

const ListUnreadable = lazy(() => import('./list-unreadable.tsx').then((module) => module.ListUnreadable));
// Asked for with the app and there before anything can be done in it.
const Toast = lazy(() => import('./toast.tsx').then((module) => module.Toast));
const LeadView = lazy(() => import('../lead/lead-view.tsx').then((module) => module.LeadView));
const PipelineView = lazy(() =>
  import('../pipeline/pipeline-view.tsx').then((module) => module.PipelineView),
);
const TodayView = lazy(() => import('../today/today-view.tsx').then((module) => module.TodayView));
const SettingsView = lazy(() =>
  import('../settings/settings-view.tsx').then((module) => module.SettingsView),
);

/** What lies over the three views: one lead, or the settings. */
type Sheet = { readonly kind: 'lead'; readonly leadId: string } | { readonly kind: 'settings' };

/** The whole app, as the popup and the side panel show it. */
export function App({ surface }: { surface: Surface }) {
  const panelId = useId();
  const { page, moved, read } = usePage(surface);
  const [view, setView] = useState<ViewName>();
  const [sheet, setSheet] = useState<Sheet>();
  const pipelines = useLive(readPipelines, 'pipeline');
  const main = useRef<HTMLElement>(null);
  useRowFocus(main);
  useUndoKey();

  useEffect(() => {
    if (view === undefined && page.kind !== 'reading') setView(showsPerson(page) ? 'capture' : 'today');
  }, [view, page]);

  const show = (next: ViewName) => {
    setSheet(undefined);
    setView(next);
  };
  const opener = useRef<Element | null>(null);
  const open = (next: Sheet) => {
    opener.current = document.activeElement;
    setSheet(next);
  };
  const close = () => {
    setSheet(undefined);
    returnFocus(opener.current);
  };
  const openLead = (leadId: string) => open({ kind: 'lead', leadId });
  const capturing = view === 'capture' && !sheet;
  const inForce = settings.value;
  const openBeside = surface.openBeside;

  return (
    <div class={`app app-${surface.kind}`}>
      <Header
        view={view}
        panelId={panelId}
        onView={show}
        onSettings={() => open({ kind: 'settings' })}
        onBeside={openBeside && (() => void openBeside())}
        onDashboard={() => void surface.openDashboard('')}
      />
      <main
        ref={main}
        class="app-main"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !sheet) return;
          event.preventDefault();
          close();
        }}
      >
        <div class="app-panel" role="tabpanel" id={panelId} aria-labelledby={`tab-${view ?? 'capture'}`}>
          {moved && capturing && (
            <div class="view-head">
              <Notice role="status" actions={<Button onClick={read}>{words('readThisPage')}</Button>}>
                {words('pageChanged')}
              </Notice>
            </div>
          )}
          {sheet && <BackLine key={JSON.stringify(sheet)} onBack={close} />}
          {pipelines.failed && <ListUnreadable again={pipelines.again} />}
          {!pipelines.value && !pipelines.failed && <p class="view-body awaited">{words('loading')}</p>}
          {pipelines.value && inForce && (
            <>
              <div class="app-view" hidden={!capturing || moved}>
                <CaptureView
                  page={page}
                  pipelines={pipelines.value}
                  currency={inForce.currency}
                  active={capturing && !moved}
                  onRead={read}
                  onOpenLead={openLead}
                />
              </div>
              {view === 'today' && (
                <div class="app-view" hidden={sheet !== undefined}>
                  <TodayView
                    pipelines={pipelines.value}
                    onOpenLead={openLead}
                    onCapture={() => show('capture')}
                    onPipeline={() => show('pipeline')}
                  />
                </div>
              )}
              {view === 'pipeline' && (
                <div class="app-view" hidden={sheet !== undefined}>
                  <PipelineView
                    pipelines={pipelines.value}
                    exportCsv={surface.exportCsv}
                    onOpenLead={openLead}
                    onCapture={() => show('capture')}
                  />
                </div>
              )}
              {sheet?.kind === 'lead' && (
                <LeadView
                  key={sheet.leadId}
                  leadId={sheet.leadId}
                  pipelines={pipelines.value}
                  currency={inForce.currency}
                  onOpenLead={openLead}
                  onBack={close}
                />
              )}
              {sheet?.kind === 'settings' && (
                <SettingsView
                  settings={inForce}
                  onChange={changeSettings}
                  onAll={() => void surface.openDashboard('#/settings')}
                />
              )}
            </>
          )}
        </div>
      </main>
      <Toast />
    </div>
  );
}

/** The way back from a sheet; it takes the focus. */
function BackLine({ onBack }: { onBack: () => void }) {
  useEffect(() => {
    document.getElementById('back')?.focus();
  }, []);
  return (
    <div class="view-head">
      <Button id="back" kind="quiet" icon="back" onClick={onBack}>
        {words('back')}
      </Button>
    </div>
  );
}
