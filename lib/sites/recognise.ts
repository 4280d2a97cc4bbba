import type { Page } from './page.ts';
import type { PageKind, Site } from './site.ts';

/** The site a page belongs to: by its address, else by what self-hosted software leaves in its pages. */
export function siteOfPage(page: Page, sites: readonly Site[]): Site | undefined {
  return (
    sites.find(({ matches }) => matches.some((pattern) => isMatch(pattern, page.url))) ??
    sites.find(({ recognise }) => recognise?.(page))
  );
}

/** The name and declaration of a page's kind within its site, `undefined` for pages the site says nothing about. */
export function kindOfPage(page: Page, site: Site): readonly [name: string, kind: PageKind] | undefined {
  return Object.entries(site.pages).find(([, { when }]) => when(page));
}

/**
 * Whether an address fits a match pattern, as browsers define them for hosts and paths.
 * @example isMatch('https://*.linkedin.com/*', new URL('https://uk.linkedin.com/in/ada')) // true
 */
export function isMatch(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/]+)(\/.*)$/.exec(pattern);
  if (!parts) throw new Error(`Expected https://host.example/*, got ${pattern}.`);
  const [, scheme, host = '', path = ''] = parts;
  const protocol = url.protocol.slice(0, -1);
  if (scheme === '*' ? !/^https?$/.test(protocol) : scheme !== protocol) return false;
  return isHostMatch(host, url.hostname) && isPathMatch(path, url.pathname + url.search);
}

function isHostMatch(host: string, hostname: string): boolean {
  if (host === '*') return true;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}

function isPathMatch(glob: string, path: string): boolean {
  const pieces = glob.split('*');
  const [head = '', ...rest] = pieces;
  if (!path.startsWith(head)) return false;
  if (rest.length === 0) return path === head;
  let from = head.length;
  for (const piece of rest.slice(0, -1)) {
    const at = path.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  const tail = rest.at(-1) ?? '';
  return path.length - tail.length >= from && path.endsWith(tail);
}
