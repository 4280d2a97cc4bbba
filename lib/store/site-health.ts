import { browser } from '../browser.ts';
import type { PageReading } from '../leads/reading.ts';
import type { FieldName } from '../leads/value.ts';

/** How often a site's pages were read, and how often each field that they should show was not found. */
export interface SiteHealth {
  readonly reads: number;
  readonly missing: Readonly<Partial<Record<FieldName, number>>>;
}

const KEY = 'siteHealth';
/** Pages that no rules of a site were made for have nothing to miss. */
const WITHOUT_RULES: ReadonlySet<string> = new Set(['page', 'selection', 'other']);

/** The counters of every site that was read, by site id. */
export async function readSiteHealth(): Promise<Readonly<Record<string, SiteHealth>>> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as Readonly<Record<string, SiteHealth>> | undefined) ?? {};
}

/** Counts one reading of a site's page. They stay in this browser; nothing about the person is kept. */
export async function countReading({
  site,
  page,
  missing,
}: Pick<PageReading, 'site' | 'page' | 'missing'>): Promise<void> {
  if (WITHOUT_RULES.has(page)) return;
  const health = await readSiteHealth();
  const before = health[site] ?? { reads: 0, missing: {} };
  const counted = { ...before.missing };
  for (const field of missing) counted[field] = (counted[field] ?? 0) + 1;
  await browser.storage.local.set({
    [KEY]: { ...health, [site]: { reads: before.reads + 1, missing: counted } },
  });
}
