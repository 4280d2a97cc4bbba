import { attributeOf } from '../reading/dom.ts';
import { profileFromUrl } from '../reading/profiles.ts';
import type { Page } from './page.ts';
import { found } from './rules.ts';
import type { Rule } from './site.ts';

/**
 * The handle of the profile at the page's own address, without its sign.
 * @example ownHandle(page) // 'ada' at https://www.threads.com/@ada
 */
export function ownHandle(page: Page): string | undefined {
  return profileFromUrl(page.url.href)?.handle.replace(/^@/, '');
}

/**
 * The name before the handle, as networks write it into titles: "(3) Ada Lovelace (@ada) / X".
 * @example nameBeforeHandle('Ada Lovelace (@ada) • Instagram photos and videos', 'ada') // 'Ada Lovelace'
 */
export function nameBeforeHandle(title: string, handle: string): string | undefined {
  const lower = title.toLowerCase();
  const at = ['(@', '（@', '(', '（']
    .map((open) => lower.indexOf(`${open}${handle.toLowerCase()}`))
    .find(
      (index) =>
        index > 0 &&
        /^[)）@]/u.test(
          title
            .slice(index)
            .replace(/^[(（]@?/u, '')
            .slice(handle.length),
        ),
    );
  return at && at < 200
    ? title
        .slice(0, at)
        .replace(/^\(\d+\+?\)\s|\s?:[\w+-]{2,40}:/g, '')
        .trim()
    : undefined;
}

/** The name in the page's title, only while the handle beside it is this one. */
export function titledName(page: Page, handle: string | undefined): string | undefined {
  if (!handle) return undefined;
  const titles = page.all('meta[property="og:title"]').map((meta) => attributeOf(meta, 'content') ?? '');
  return [page.title, ...titles].map((title) => nameBeforeHandle(title, handle)).find(Boolean);
}

/** A rule for the name in the page's title, only while the handle beside it is the address bar's. */
export const TITLED_NAME: Rule = found('title', 'address', (_, page) => titledName(page, ownHandle(page)));
