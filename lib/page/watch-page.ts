import { browser } from '../browser.ts';

/** All that a page's script may say to the worker: that another page is shown. */
export const PAGE_SHOWN = 'page-shown';

/** Pages of one document draw themselves bit by bit: looked at soon, and once more when they should be done. */
const LOOK_AFTER_MS = [600, 3000] as const;
const FLAG = Symbol.for('firsthand watches');

/**
 * Tells the worker whenever this document shows another page, in-app navigation included; at rest it costs
 * one listener. It reads nothing itself, and ends when the extension is gone.
 */
export function watchPage(window: Window & { [FLAG]?: true }): void {
  // A document is given the script again when its site is asked for while it is open.
  if (window[FLAG]) return;
  window[FLAG] = true;
  let timers: number[] = [];
  let shown = '';

  const tell = () => {
    browser.runtime.sendMessage(PAGE_SHOWN).catch(stop);
  };
  const look = () => {
    if (shown === window.location.href) return;
    shown = window.location.href;
    for (const timer of timers) window.clearTimeout(timer);
    timers = LOOK_AFTER_MS.map((ms) => window.setTimeout(tell, ms));
  };
  const again = () => {
    if (window.document.visibilityState !== 'visible') return;
    shown = '';
    look();
  };
  // Where there is no Navigation API, in-app navigation is noticed by the title that it changes.
  const navigation: EventTarget | undefined = (window as { navigation?: EventTarget }).navigation;
  const titles = navigation ? undefined : new MutationObserver(look);
  function stop(): void {
    navigation?.removeEventListener('currententrychange', look);
    window.removeEventListener('popstate', look);
    window.removeEventListener('pageshow', again);
    titles?.disconnect();
  }
  navigation?.addEventListener('currententrychange', look);
  window.addEventListener('popstate', look);
  // Back from the back-forward cache, where no script starts anew.
  window.addEventListener('pageshow', again);
  titles?.observe(window.document.head, { childList: true, characterData: true, subtree: true });
  look();
}
