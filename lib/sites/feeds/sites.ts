import type { Site } from '../site.ts';

/** Feeds with a site file in this folder. */
export const FEED_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
