import { browser } from '../browser.ts';
import type { FieldValues } from '../leads/value.ts';

/** What was typed and not yet saved, kept while it is being typed so that closing the popup loses nothing. */
export interface StoredDraft<T> {
  readonly savedAt: number;
  readonly content: T;
}

const PREFIX = 'draft:';
const MOST = 30;
const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/** The draft kept under this key, `undefined` where there is none or it is older than two weeks. */
export async function readDraft<T>(key: string, now: number): Promise<T | undefined> {
  const stored = (await browser.storage.local.get(PREFIX + key))[PREFIX + key] as StoredDraft<T> | undefined;
  return stored && now - stored.savedAt < KEPT_MS ? stored.content : undefined;
}

/** Keeps a draft; the oldest beyond thirty, and all older than two weeks, go. Rejects when the disk refuses. */
export async function writeDraft<T>(key: string, content: T, now: number): Promise<void> {
  await browser.storage.local.set({ [PREFIX + key]: { savedAt: now, content } satisfies StoredDraft<T> });
  await dropOldDrafts(now);
}

/** Forgets the draft kept under this key. */
export async function dropDraft(key: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + key);
}

async function dropOldDrafts(now: number): Promise<void> {
  const all = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, draft]) => ({ key, savedAt: (draft as StoredDraft<unknown>).savedAt }))
    .sort((a, b) => b.savedAt - a.savedAt);
  const gone = all.filter(({ savedAt }, index) => index >= MOST || now - savedAt >= KEPT_MS);
  if (gone.length > 0) await browser.storage.local.remove(gone.map(({ key }) => key));
}

/** Forgets every draft that holds one of these people's addresses, numbers, profiles or names. */
export async function dropDraftsAbout(fields: FieldValues): Promise<void> {
  const marks = (['email', 'phone', 'profile', 'name'] as const).flatMap(
    (field) => fields[field]?.map(({ value }) => JSON.stringify(value).slice(1, -1)) ?? [],
  );
  const stored = Object.entries(await browser.storage.local.get(null));
  const about = stored.filter(([key, draft]) => {
    const text = key + JSON.stringify(draft);
    return key.startsWith(PREFIX) && marks.some((mark) => text.includes(mark));
  });
  if (about.length > 0) await browser.storage.local.remove(about.map(([key]) => key));
}
