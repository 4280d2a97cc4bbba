const MAX_SELECTED_CHARS = 20_000;

/** What the user has selected in a window, as lines without empty ones. */
export function selectedLines(window: Window): readonly string[] {
  const selected = window.getSelection()?.toString().slice(0, MAX_SELECTED_CHARS) ?? '';
  return selected
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
