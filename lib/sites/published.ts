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

/**
 * What stands in a title before the service's name.
 * @example beforeService('Ada Lovelace – Medium') // 'Ada Lovelace'
 */
export function beforeService(title: string | undefined): string | undefined {
  return title?.replace(/\s(?:[-–—|•·]|on)\s(?:(?!\s[-–—|•·]\s).)*$/u, '');
}
