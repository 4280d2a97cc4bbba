import { browser } from '../browser.ts';
import { openBeside } from '../page/open-beside.ts';
import { words } from '../words.ts';

/** The context menu items and what each does. */
const MENUS = {
  'open-beside': {
    title: () => words('menuBeside'),
    contexts: ['page', 'selection', 'link', 'action'],
    // The click is the user's gesture, and grants the page: the panel may read it.
    run: (windowId: number | undefined) => openBeside(windowId),
  },
  'export-csv': {
    title: () => words('menuExport'),
    contexts: ['action'],
    run: async () => void (await browser.tabs.create({ url: browser.runtime.getURL('export.html') })),
  },
} as const;

/** Puts our items into the context menus and answers them. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (Object.hasOwn(MENUS, menuItemId)) void MENUS[menuItemId as keyof typeof MENUS].run(tab?.windowId);
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(MENUS)) {
    browser.contextMenus.create({ id, title: title(), contexts: [...contexts] });
  }
}
