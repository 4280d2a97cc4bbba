import type { Site } from '../site.ts';

/** Networks with a site file in this folder. */
export const NETWORK_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
