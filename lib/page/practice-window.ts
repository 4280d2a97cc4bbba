import { browser } from '../browser.ts';

/**
 * The window of our own practice page where a tab shows it: browsers let no script be put into an extension's pages,
 * and its own surfaces may look at them directly.
 */
export function practiceWindow(tabId: number): Window | undefined {
  // A service worker has no views to ask for, and no such function.
  const views = browser.extension?.getViews?.({ tabId }) ?? [];
  return views.find(({ location }) => location.pathname === '/practice.html');
}
