import { browser } from '../browser.ts';
import type { PageReport } from '../leads/report.ts';

/** Something the user pointed at, on its way from the context menu to the panel beside the page. */
export interface HandedOver {
  readonly url: string;
  readonly title: string;
  /** What it says, line by line: read like a selection. */
  readonly lines: readonly string[];
}

const KEY = 'handedOver';

/** Hands something over; a panel that is open takes it at once, one that opens takes it first. */
export async function handOver(something: HandedOver): Promise<void> {
  await browser.storage.session.set({ [KEY]: something });
}

/** Takes what was handed over as the report of a page, once; `undefined` where nothing was. */
export async function takeHandedOver(): Promise<PageReport | undefined> {
  const { [KEY]: held } = await browser.storage.session.get(KEY);
  if (!held) return undefined;
  await browser.storage.session.remove(KEY);
  const { url, title, lines } = held as HandedOver;
  const me = { emails: [], names: [], profiles: [] };
  return { site: 'any-page', page: 'selection', url, title, language: '', me, selection: lines };
}

/** Calls back when something is handed over, until the returned function is called. */
export function onHandOver(callback: () => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * The lines that say what a link leads to: the address of a `mailto:`, the number of a `tel:`, else the link itself.
 * @example linesOfLink('mailto:ada@engines.example?subject=Looms', 'Ada Lovelace') // ['Ada Lovelace', 'ada@engines.example']
 */
export function linesOfLink(href: string, text: string): string[] {
  const address = /^(?:mailto|tel|sms):([^?]+)/i.exec(href)?.[1];
  return [text, address === undefined ? href : decoded(address)].map((line) => line.trim()).filter(Boolean);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
