import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportCsv } from '../app/surface.ts';

/** How far an export is. `link` is the finished file's address within this page. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly link: string; readonly fileName: string; readonly rows: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** Runs an export, downloads the file when it is whole, and stops when told to or when the page goes. */
export function useExport(exportCsv: ExportCsv): {
  state: ExportState;
  start: () => void;
  cancel: () => void;
} {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const link = useRef('');
  useEffect(
    () => () => {
      running.current?.abort();
      URL.revokeObjectURL(link.current);
    },
    [],
  );
  const start = () => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'running', done: 0, total: 0 });
    const onProgress = (done: number, total: number) => setState({ kind: 'running', done, total });
    exportCsv({ signal: controller.signal, onProgress })
      .then(({ blob, fileName, rows }) => {
        URL.revokeObjectURL(link.current);
        link.current = URL.createObjectURL(blob);
        if (rows > 0) download(link.current, fileName);
        setState({ kind: 'done', link: link.current, fileName, rows });
      })
      .catch(() => setState({ kind: controller.signal.aborted ? 'cancelled' : 'failed' }))
      .finally(() => {
        running.current = undefined;
      });
  };
  return { state, start, cancel: () => running.current?.abort() };
}

function download(link: string, fileName: string): void {
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.download = fileName;
  anchor.click();
}
