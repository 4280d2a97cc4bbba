import type { Site } from '../site.ts';

/** Address books, maps and messengers with a site file in this folder. */
export const CONTACT_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
