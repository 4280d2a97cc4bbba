/** Moves the focus inside a menu by a key (or to its `first` item: the chosen one where there is one); false for other keys. */
export function moveFocus(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('.menu-item')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const last = items.length - 1;
  const target: Record<string, number> = {
    first: Math.max(
      0,
      items.findIndex((item) => item.getAttribute('aria-checked') === 'true'),
    ),
    ArrowDown: at >= last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const index = target[key];
  if (index === undefined) return false;
  items[index]?.focus();
  return true;
}
