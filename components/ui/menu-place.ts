const GAP_PX = 4;
const MARGIN_PX = 8;

/** Puts a floating box under its button, or above where there is more room, always inside the window. */
export function placeMenu(box: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - anchor.bottom - GAP_PX - MARGIN_PX;
  const above = anchor.top - GAP_PX - MARGIN_PX;
  const goesUp = size.height > below && above > below;
  const endsWithButton = anchor.left + anchor.width / 2 > clientWidth / 2;
  const wanted = endsWithButton ? anchor.right - size.width : anchor.left;
  const left = Math.max(MARGIN_PX, Math.min(wanted, clientWidth - size.width - MARGIN_PX));
  box.style.left = `${left}px`;
  if (goesUp) {
    box.style.top = 'auto';
    box.style.bottom = `${clientHeight - anchor.top + GAP_PX}px`;
  } else box.style.top = `${anchor.bottom + GAP_PX}px`;
  box.style.maxHeight = `${Math.max(120, goesUp ? above : below)}px`;
}
