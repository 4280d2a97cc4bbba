import { useEffect } from 'preact/hooks';
import { words } from '../../lib/words.ts';
import type { ExportCsv } from '../app/surface.ts';
import { Logo } from '../ui/logo.tsx';
import './export-page.css';
import { ExportStatus } from './export-panel.tsx';
import { useExport } from './use-export.ts';

/** A page that exports at once and says what to do next. */
export function ExportPage({ exportCsv }: { exportCsv: ExportCsv }) {
  const { state, start, cancel } = useExport(exportCsv);
  useEffect(start, []);
  return (
    <main class="export-page">
      <h1>
        <Logo />
        {words('exportTitle')}
      </h1>
      <ExportStatus state={state} onStart={start} onCancel={cancel} />
      {state.kind === 'done' && <p class="quiet">{words('exportClose')}</p>}
    </main>
  );
}
