import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { handOver, linesOfLink } from '../page/handed-over.ts';
import { openBeside } from '../page/open-beside.ts';
import { openDashboard } from '../page/open-dashboard.ts';
import { type WordKey, words } from '../words.ts';

interface MenuEntry {
  readonly title: WordKey;
  readonly contexts: readonly Menus.ContextType[];
  readonly run: (info: Menus.OnClickData, tab: Tabs.Tab | undefined) => void | Promise<void>;
}

/** The context menu items and what each does. */
const MENUS: Readonly<Record<string, MenuEntry>> = {
  // The click is the user's gesture, and grants the page: the panel reads it, or what is selected in it.
  add: {
    title: 'menuAdd',
    contexts: ['page', 'selection'],
    run: (_, tab) => openBeside(tab?.windowId),
  },
  'add-link': {
    title: 'menuAdd',
    contexts: ['link'],
    run: (info, tab) => {
      const lines = linesOfLink(info.linkUrl ?? '', info.linkText ?? info.selectionText ?? '');
      const opened = openBeside(tab?.windowId);
      void handOver({ url: tab?.url ?? '', title: tab?.title ?? '', lines });
      return opened;
    },
  },
  'open-beside': {
    title: 'menuBeside',
    contexts: ['action'],
    run: (_, tab) => openBeside(tab?.windowId),
  },
  'open-dashboard': { title: 'menuDashboard', contexts: ['action'], run: () => openDashboard('') },
  'export-csv': {
    title: 'menuExport',
    contexts: ['action'],
    run: async () => void (await browser.tabs.create({ url: browser.runtime.getURL('export.html') })),
  },
};

/** Puts our items into the context menus and answers them. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = Object.hasOwn(MENUS, info.menuItemId) ? MENUS[info.menuItemId] : undefined;
    void entry?.run(info, tab);
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(MENUS)) {
    browser.contextMenus.create({ id, title: words(title), contexts: [...contexts] });
  }
}
