import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { PAGE_SHOWN } from '../page/watch-page.ts';
import { watchedPatterns, watchPatternOf } from '../page/watched-sites.ts';
import { showWhoIsOn } from './page-badge.ts';

const SCRIPT = {
  id: 'watch',
  js: ['/watch.js'],
  runAt: 'document_idle',
  persistAcrossSessions: true,
} as const;
/** A page that tells more often than that is not listened to. */
const EVERY_MS = 500;

/** Watches the sites that the user has given us, and no others: permission given, permission taken, that is all. */
export function keepWatch(): void {
  browser.permissions.onAdded.addListener(() => void watchWhatIsAllowed());
  browser.permissions.onRemoved.addListener(() => void watchWhatIsAllowed());
  // An update forgets registered scripts.
  browser.runtime.onInstalled.addListener(() => void watchWhatIsAllowed());
  const lastAt = new Map<number, number>();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (message !== PAGE_SHOWN || sender.id !== browser.runtime.id) return;
    if (tabId === undefined || sender.frameId !== 0) return;
    if (Date.now() - (lastAt.get(tabId) ?? 0) < EVERY_MS) return;
    lastAt.set(tabId, Date.now());
    void showWhoIsOn(tabId, sender.tab?.url ?? sender.url ?? '').catch(() => undefined);
  });
}

/** Looks again at the page in front, where it is of a watched site: the list has changed. */
export async function lookAgain(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const pattern = watchPatternOf(tab?.url ?? '');
  if (tab?.id === undefined || !pattern) return;
  if (await browser.permissions.contains({ origins: [pattern] })) await showWhoIsOn(tab.id, tab.url ?? '');
}

async function watchWhatIsAllowed(): Promise<void> {
  const matches = [...(await watchedPatterns())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ ...SCRIPT, js: [...SCRIPT.js], matches }]);
  // Pages that are open already do not have to be loaded anew.
  const tabs = await browser.tabs.query({ url: matches });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: [...SCRIPT.js] })
      .catch(() => undefined);
  }
}
