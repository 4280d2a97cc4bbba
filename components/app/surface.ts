import type { TabReading } from '../../lib/page/tab-reading.ts';

/** Writes all leads as one CSV file; `onProgress` counts leads. Rejects with an `AbortError` when cancelled. */
export type ExportCsv = (options: {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}) => Promise<{ blob: Blob; fileName: string; rows: number }>;

/** Where the app runs and what it may do there; the entry point puts it together. */
export interface Surface {
  readonly kind: 'popup' | 'sidepanel';
  /** Reads the page the user looks at, unless its site is among those switched off. */
  readonly readTab: (sitesOff: readonly string[]) => Promise<TabReading>;
  readonly exportCsv: ExportCsv;
  /** Opens the dashboard in a tab at a place, `#/lead/<id>`; '' for where it opens by itself. */
  readonly openDashboard: (hash: string) => Promise<void>;
  /** Opens the app beside the page; absent where the browser cannot or it is there already. */
  readonly openBeside?: () => Promise<void>;
  /** Calls back when something waits to be read in place of the page, until the returned function is called. */
  readonly onHandOver?: (callback: () => void) => () => void;
  /** Calls back when the user has gone to another page, until the returned function is called. */
  readonly onPageChange?: (callback: () => void) => () => void;
}
