import type { Site } from './site.ts';

/** Every site there is, found by its file name: adding one is adding a file. */
export const SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
