import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * When the row that had the focus leaves its list (its step is done, its lead has moved on), the row that
 * took its place gets the focus, so that a list can be worked through from the keyboard.
 */
export function useRowFocus(
  place: RefObject<HTMLElement | null>,
  row = '.lead-row',
  control = '.lead-row-name',
): void {
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let focused: Element | undefined;
    let index = -1;
    const onFocus = (event: FocusEvent) => {
      focused = (event.target as Element).closest(row) ?? undefined;
      index = focused ? [...element.querySelectorAll(row)].indexOf(focused) : -1;
    };
    const observer = new MutationObserver(() => {
      if (!focused || focused.isConnected || document.activeElement !== document.body) return;
      focused = undefined;
      const controls = element.querySelectorAll<HTMLElement>(control);
      controls[Math.min(index, controls.length - 1)]?.focus();
    });
    element.addEventListener('focusin', onFocus);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [place, row, control]);
}
