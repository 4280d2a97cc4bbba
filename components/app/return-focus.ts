/** Gives the focus back to what opened a sheet, once that is on screen again; to the current tab where it is gone. */
export function returnFocus(opener: Element | null): void {
  requestAnimationFrame(() => {
    const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    const isThere = opener instanceof HTMLElement && opener !== document.body && opener.checkVisibility();
    (isThere ? opener : tab)?.focus();
  });
}
