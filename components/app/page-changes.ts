import { browser } from '../../lib/browser.ts';

/** Calls back when this window shows another tab or its tab another page; no address is read for it. */
export function onPageChange(callback: () => void): () => void {
  const own = browser.windows.getCurrent().then((window) => window.id);
  const onActivated = async ({ windowId }: { windowId: number }) => {
    if (windowId === (await own)) callback();
  };
  const onUpdated = async (
    _: number,
    change: { status?: string | undefined; url?: string | undefined },
    tab: { active: boolean; windowId?: number | undefined },
  ) => {
    const another = change.status === 'loading' || change.url !== undefined;
    if (another && tab.active && tab.windowId === (await own)) callback();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
