import { attributeOf } from '../../reading/dom.ts';
import { hasAny, type Page } from '../page.ts';

/** What programs leave in their pages as elements of their own. */
const OWN_ELEMENTS = [
  '#mastodon[data-props]',
  'script#initial-state[type="application/json"]',
  'script#initial-results[type="application/json"]',
  'script#misskey_meta',
  '.lemmy-site',
];
const PROGRAM =
  /^(?:Mastodon|Misskey|Sharkey|Firefish|Iceshrimp|Pixelfed|Pleroma|Akkoma|PeerTube|Lemmy|Friendica|GoToSocial)/i;

/** Profiles at the addresses that the programs give them. */
const PATH =
  /^\/(?:(?:web\/)?@|users\/|u\/|a\/|accounts\/|profile\/)([\w.-]{1,60})(?:@[\w.-]{3,250})?(?:\/(?:with_replies|media|featured|videos|video-channels|about|profile|posts))?\/?$/;
/** At the root, where a program's own pages are too, the page must name the handle itself. */
const ROOT_PATH = /^\/([\w.-]{2,60})\/?$/;

/** Whether a page is of a program of the Fediverse, on whatever host. */
export function isFediverse(page: Page): boolean {
  return hasAny(page, OWN_ELEMENTS) || page.all('meta').some(namesProgram);
}

function namesProgram(meta: Element): boolean {
  const content = attributeOf(meta, 'content') ?? '';
  const name = attributeOf(meta, 'name') ?? '';
  if (name === 'generator') return PROGRAM.test(content);
  if (name === 'application-name') return PROGRAM.exec(content)?.[0] === content;
  if (name.toLowerCase() === 'description') return content === 'Lemmy';
  return (
    name.startsWith('misskey:') || (attributeOf(meta, 'property') === 'og:platform' && content === 'PeerTube')
  );
}

/** The handle in the page's address, without its server; `undefined` where the address is no profile's. */
export function handleInAddress(page: Page): string | undefined {
  const path = page.url.pathname;
  const atRoot = ROOT_PATH.exec(path)?.[1];
  return (
    PATH.exec(path)?.[1] ?? (atRoot && namesInHead(page).includes(atRoot.toLowerCase()) ? atRoot : undefined)
  );
}

function namesInHead(page: Page): readonly string[] {
  return page
    .all('meta[property="profile:username"], meta[name="misskey:user-username"], meta[property="og:url"]')
    .map((meta) => (attributeOf(meta, 'content') ?? '').toLowerCase())
    .map((text) => /(?:\/users\/|^@?)([\w.-]+)(?:@[\w.-]+)?$/.exec(text)?.[1] ?? '');
}

/** The address of the account that is logged in, as Mastodon keeps it in the page. */
export function ownAddress(page: Page): string | undefined {
  try {
    const state = JSON.parse(page.first('script#initial-state')?.textContent ?? '{}');
    const url = state.accounts?.[state.meta?.me]?.url;
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}
