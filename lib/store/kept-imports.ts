import { browser } from '../browser.ts';

const KEY = 'imports';
const MOST = 10;

/** An import that was begun and not wholly taken back. What came in with it is told by its acts alone. */
export interface KeptImport {
  readonly importId: string;
  /** Epoch ms. */
  readonly at: number;
}

/** The latest imports, the last first. */
export async function keptImports(): Promise<readonly KeptImport[]> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as readonly KeptImport[] | undefined) ?? [];
}

/** Remembers an import before its first row is written; one that goes on is remembered once. */
export async function keepImport(begun: KeptImport): Promise<void> {
  const others = (await keptImports()).filter(({ importId }) => importId !== begun.importId);
  await browser.storage.local.set({ [KEY]: [begun, ...others].slice(0, MOST) });
}

/** Forgets an import that was taken back. */
export async function dropImport(importId: string): Promise<void> {
  const others = (await keptImports()).filter((one) => one.importId !== importId);
  await browser.storage.local.set({ [KEY]: others });
}
