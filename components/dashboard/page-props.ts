import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { Settings } from '../../lib/store/settings.ts';

/** What every page of the dashboard is given. */
export interface PageProps {
  /** What follows the page's name in the address. */
  readonly rest: string;
  readonly pipelines: Pipelines;
  readonly settings: Settings;
}
