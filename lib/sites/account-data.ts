import type { Page } from './page.ts';

const REACH = 6000;

/**
 * What Facebook's and Instagram's own pages say about the account that is logged in: `"key":"value"` after
 * the name of the module that holds it, in the data scripts of the page.
 */
export function accountData(page: Page, module: string, key: string): string | undefined {
  for (const script of page.all('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = text.indexOf(`["${module}"`);
    if (at < 0) continue;
    const found = text.slice(at, at + REACH).split(`"${key}":"`, 2)[1];
    const value = found?.slice(0, /(?<!\\)"/.exec(found)?.index ?? 0);
    if (value) return unescaped(value);
  }
  return undefined;
}

function unescaped(text: string): string | undefined {
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return undefined;
  }
}
