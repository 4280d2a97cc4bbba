import type { Site } from '../site.ts';

/** Mail programs with a site file in this folder. */
export const MAIL_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
