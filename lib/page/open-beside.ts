import { browser } from '../browser.ts';

/** The part of Chromium's side panel API in use; the polyfill does not know it. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/**
 * Opens Firsthand beside the page: Chromium's side panel or Firefox's sidebar. Must be called straight
 * from a click; anything awaited before would lose the gesture that browsers ask for.
 */
export function openBeside(windowId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (panel) return panel.open({ windowId: windowId ?? -2 });
  return browser.sidebarAction.open();
}
