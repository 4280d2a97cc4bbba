import { browser } from '../../lib/browser.ts';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

function sidebar(): SidebarAction | undefined {
  return (browser as { sidebarAction?: SidebarAction }).sidebarAction;
}

/**
 * Opens the app beside the page and closes this popup. `windowId` is asked for ahead, because both browsers
 * want the call to come straight out of the click.
 */
export async function openBeside(windowId: number): Promise<void> {
  await (sidebar()?.open() ?? sidePanel()?.open({ windowId }));
  window.close();
}

/** Whether this browser can show an extension beside the page. */
export function canOpenBeside(): boolean {
  return sidePanel() !== undefined || sidebar() !== undefined;
}

/** Calls back when this window shows another tab or its tab another page; no address is read for it. */
export function onPageChange(callback: () => void): () => void {
  const own = browser.windows.getCurrent().then((window) => window.id);
  const onActivated = async ({ windowId }: { windowId: number }) => {
    if (windowId === (await own)) callback();
  };
  const onUpdated = async (
    _: number,
    change: { status?: string | undefined; url?: string | undefined },
    tab: { active: boolean; windowId?: number | undefined },
  ) => {
    if (tab.active && tab.windowId === (await own) && (change.status === 'loading' || change.url)) callback();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
