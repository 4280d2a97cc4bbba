import { attributeOf } from '../../reading/dom.ts';
import { fromBio, linesOfDescription } from '../bio.ts';
import type { Page } from '../page.ts';
import { beforeService, metaOf } from '../published.ts';
import { ADDRESS_BAR, found, STRUCTURED_DATA } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { PUBLICATIONS } from './directory.ts';

export default defineSite({
  ...PUBLICATIONS.substack,
  pages: {
    profile: {
      when: ({ url }) => /^(?:www\.)?substack\.com$/.test(url.hostname) && /^\/@[\w.-]+/.test(url.pathname),
      people: subjectIn('body'),
      source: 'profile',
      fields: {
        name: [
          STRUCTURED_DATA,
          found('social-title', 'structured', (_, page) => beforeService(metaOf(page, 'og:title'))),
        ],
        ...fromBio('structured', linesOfDescription),
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
    },
    publication: {
      when: ({ url }) => url.hostname.endsWith('.substack.com') && !/^(?:www|open)\./.test(url.hostname),
      people: subjectIn('body'),
      source: 'profile',
      isList: true,
      fields: {
        name: [
          found('author', 'structured', (_, page) => metaOf(page, 'author')),
          found('publication-title', 'structured', (_, page) => writerInTitle(page)),
        ],
        company: [found('publication', 'structured', (_, page) => metaOf(page, 'og:site_name'))],
        profile: [found('author-link', 'address', (_, page) => authorLinks(page))],
        website: [found('address-bar', 'address', (_, page) => page.url.origin, 'address-bar')],
      },
      required: ['name'],
    },
  },
});

/** "Engines Weekly | Ada Lovelace | Substack". */
function writerInTitle(page: Page): string | undefined {
  const parts = (metaOf(page, 'og:title') ?? page.title).split(' | ');
  return parts.length > 2 && /^Substack$/i.test(parts.at(-1) ?? '') ? parts.at(-2) : undefined;
}

function authorLinks(page: Page): string[] {
  return page
    .all(
      '.byline-wrapper a[href*="/@"], article a[href*="substack.com/@"], a[href^="https://substack.com/@"]',
    )
    .slice(0, 1)
    .map((link) => new URL(attributeOf(link, 'href') ?? '', page.url).href.split('?')[0] ?? '');
}
