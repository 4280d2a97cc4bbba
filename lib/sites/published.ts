import { attributeOf } from '../reading/dom.ts';
import type { Page } from './page.ts';

/** The content of the first meta element that a page has of these names or properties. */
export function metaOf(page: Page, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const meta = page.first(`meta[property="${name}"]`) ?? page.first(`meta[name="${name}"]`);
    const content = meta && attributeOf(meta, 'content');
    if (content) return content;
  }
  return undefined;
}

const SEPARATOR_CHARS = 3;

/**
 * What stands in a title before the service's name.
 * @example beforeService('Ada Lovelace – Medium') // 'Ada Lovelace'
 */
export function beforeService(title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const parts = title.split(/\s[-–—|•·]\s/u);
  return parts.length > 1
    ? title.slice(0, -((parts.at(-1) as string).length + SEPARATOR_CHARS))
    : title.split(/\son\s/u, 1)[0];
}
