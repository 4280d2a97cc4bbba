import type { Site } from '../site.ts';

/** Places where people publish, with a site file in this folder. */
export const PUBLICATION_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
