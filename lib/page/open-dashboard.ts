import { browser } from '../browser.ts';

/** Shows the dashboard at a place (`#/lead/<id>`, '' for where it opens by itself): in its tab where one is open. */
export async function openDashboard(hash: string): Promise<void> {
  const address = browser.runtime.getURL('dashboard.html');
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash && { url: address + hash }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
