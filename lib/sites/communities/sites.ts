import type { Site } from '../site.ts';

/** Communities with a site file in this folder. */
export const COMMUNITY_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
