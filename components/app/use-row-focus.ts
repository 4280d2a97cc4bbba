import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const ROW = '.lead-row';
const ROW_CONTROL = '.lead-row-name';

/**
 * When the row that had the focus leaves its list (its step is done, its lead has moved on), the row that
 * took its place gets the focus, so that a list can be worked through from the keyboard.
 */
export function useRowFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let row: Element | undefined;
    let index = -1;
    const onFocus = (event: FocusEvent) => {
      row = (event.target as Element).closest(ROW) ?? undefined;
      index = row ? [...element.querySelectorAll(ROW)].indexOf(row) : -1;
    };
    const observer = new MutationObserver(() => {
      if (!row || row.isConnected || document.activeElement !== document.body) return;
      row = undefined;
      const controls = element.querySelectorAll<HTMLElement>(ROW_CONTROL);
      controls[Math.min(index, controls.length - 1)]?.focus();
    });
    element.addEventListener('focusin', onFocus);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [place]);
}
