import type { Site } from '../site.ts';

/** Self-hosted software with a site file in this folder. */
export const SOFTWARE_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
