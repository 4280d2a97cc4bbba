import { useEffect, useRef } from 'preact/hooks';
import { words, wordsFor } from '../../lib/words.ts';
import type { ExportCsv } from '../app/surface.ts';
import { countInWords } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import './export-panel.css';
import { type ExportState, useExport } from './use-export.ts';

/** Exports every lead as CSV, with progress and Cancel. */
export function ExportPanel({ exportCsv }: { exportCsv: ExportCsv }) {
  const { state, start, cancel } = useExport(exportCsv);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind !== 'idle') panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [state.kind]);
  return (
    <div ref={panel}>
      <ExportStatus state={state} onStart={start} onCancel={cancel} />
    </div>
  );
}

/** Where an export stands and what can be done about it. */
export function ExportStatus(props: { state: ExportState; onStart: () => void; onCancel: () => void }) {
  const { state, onStart, onCancel } = props;
  const start = (
    <Button icon="download" onClick={onStart}>
      {words('exportCsv')}
    </Button>
  );
  const others = (
    <a class="button" href="dashboard.html#/exchange" target="_blank" rel="noopener">
      {words('exportOthers')}
    </a>
  );
  if (state.kind === 'idle') {
    return (
      <div class="export">
        {others}
        {start}
      </div>
    );
  }
  if (state.kind === 'running') return <ExportRunning {...state} onCancel={onCancel} />;
  if (state.kind === 'done' && state.rows > 0) {
    return (
      <Notice
        role="status"
        tone="accent"
        actions={
          <>
            <a class="button" href={state.link} download={state.fileName}>
              {words('exportAgain')}
            </a>
            {others}
          </>
        }
      >
        <strong>{wordsFor(state.rows, 'exportDone')}</strong>
        <br />
        {words('exportDoneText', state.fileName)}
      </Notice>
    );
  }
  if (state.kind === 'failed') {
    return (
      <Notice role="alert" tone="danger" actions={start}>
        {words('exportFailed')}
      </Notice>
    );
  }
  return (
    <Notice role="status" actions={state.kind === 'cancelled' && start}>
      {words(state.kind === 'cancelled' ? 'exportCancelled' : 'exportEmpty')}
    </Notice>
  );
}

function ExportRunning({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  const text =
    total > 0 ? words('exportRunning', countInWords(done), countInWords(total)) : words('exportStarting');
  return (
    <Notice actions={<Button onClick={onCancel}>{words('cancel')}</Button>}>
      <span>{text}</span>
      <progress
        class="export-progress"
        aria-label={words('exportTitle')}
        max={Math.max(1, total)}
        value={done}
      />
    </Notice>
  );
}
