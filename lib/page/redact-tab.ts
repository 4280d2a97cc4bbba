import { browser } from '../browser.ts';

/**
 * The active tab's page as redacted HTML; `undefined` when the browser does not let it be read, or it is
 * too large. Nothing is sent anywhere.
 */
export async function redactActiveTab(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/redact.js'],
    });
    const html: unknown = answer?.result;
    return typeof html === 'string' && html !== '' ? html : undefined;
  } catch {
    return undefined;
  }
}
