const MAX_SELECTED_CHARS = 20_000;

/** What the user has selected in a window, as lines without empty ones. */
export function selectedLines(window: Window): readonly string[] {
  const selection = window.getSelection();
  // Only a text may make the browser lay out the page, which is asked for nothing where nobody has clicked.
  if (!selection?.rangeCount) return [];
  return selection
    .toString()
    .slice(0, MAX_SELECTED_CHARS)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
