import { browser } from '../browser.ts';

/**
 * The match pattern that a site is watched by; `undefined` for what is no web page.
 * @example watchPatternOf('https://mail.google.com/mail/u/0/#inbox') // 'https://mail.google.com/*'
 */
export function watchPatternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : undefined;
}

/** The patterns of the sites that are watched: those the user has given us, and nothing else says so. */
export async function watchedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Asks the user for a site, straight out of a click; false when it was refused. The worker starts to watch. */
export function startWatching(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site back; the worker stops to watch. */
export async function stopWatching(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
