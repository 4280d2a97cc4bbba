import type { Page } from './page.ts';
import type { Spot } from './site.ts';

/** The one person or company a page is about: in the first of these areas that is there, best area first. */
export function subjectIn(...areas: readonly string[]): (page: Page) => readonly Spot[] {
  return (page) => {
    for (const area of areas) {
      const element = page.first(area);
      if (element) return [{ role: 'subject', element }];
    }
    return [];
  };
}
