import { browser } from '../browser.ts';
import { readSettings } from '../store/settings.ts';

/** Shows the first steps once, after the extension was installed to stay. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === 'install' && !temporary) void showWelcome();
  });
}

async function showWelcome(): Promise<void> {
  if ((await readSettings()).isWelcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
