import type { Site } from '../site.ts';

/** Self-hosted mail programs with a site file in this folder; what reads any of them comes last. */
export const WEBMAIL_SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
