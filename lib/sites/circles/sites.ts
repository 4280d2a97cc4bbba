import type { Site } from '../site.ts';

/** Circles with a site file in this folder. */
export const CIRCLE_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
