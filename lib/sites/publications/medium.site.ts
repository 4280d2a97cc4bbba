import { attributeOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import { fromBio, linesOfDescription } from '../bio.ts';
import type { Page } from '../page.ts';
import { beforeService, metaOf } from '../published.ts';
import { found, STRUCTURED_DATA } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { PUBLICATIONS } from './directory.ts';

/** Stories end in their id: "/@ada/notes-on-the-engine-4815162342ab", "/the-weekly/notes-4815162342ab". */
const STORY = /-[\da-f]{8,14}\/?$/;

export default defineSite({
  ...PUBLICATIONS.medium,
  pages: {
    story: {
      when: (page) => STORY.test(page.url.pathname),
      people: subjectIn('article', 'main', 'body'),
      source: 'profile',
      isList: true,
      fields: {
        name: [
          found('author-name', 'structured', (_, page) => textAt(page, '[data-testid="authorName"]')),
          found('author', 'structured', (_, page) => metaOf(page, 'author')),
        ],
        profile: [
          found('author-name', 'structured', (_, page) =>
            linkAt(page, 'a[data-testid="authorName"], a[rel~="author"]'),
          ),
          found('author-link', 'structured', (_, page) => metaOf(page, 'article:author')),
        ],
      },
      required: ['name'],
    },
    profile: {
      when: (page) => /^\/@[\w.-]+(?:\/about|\/followers)?\/?$/.test(page.url.pathname) || isOwnHost(page),
      people: subjectIn('body'),
      source: 'profile',
      fields: {
        name: [
          STRUCTURED_DATA,
          found('heading', 'role', (_, page) => textAt(page, 'h2')),
          found('social-title', 'structured', (_, page) => beforeService(metaOf(page, 'og:title'))),
        ],
        ...fromBio('structured', linesOfDescription),
        profile: [found('address-bar', 'address', (_, page) => ownAddress(page), 'address-bar')],
      },
      required: ['name', 'profile'],
    },
  },
});

/** "ada.medium.com" is somebody's, as "medium.com/@ada" is. */
function isOwnHost({ url }: Page): boolean {
  return (
    /^(?!www\.|help\.|policy\.|blog\.)[\w-]+\.medium\.com$/.test(url.hostname) &&
    /^\/(?:about)?$/.test(url.pathname)
  );
}

function ownAddress(page: Page): string {
  const [, host] = /^([\w-]+)\.medium\.com$/.exec(page.url.hostname) ?? [];
  return host && host !== 'www' ? `https://medium.com/@${host}` : page.url.href;
}

function textAt(page: Page, selector: string): string | undefined {
  const first = page.first(selector);
  return first && textOf(first, 200);
}

function linkAt(page: Page, selector: string): string | undefined {
  const href = page.all(selector).map((link) => attributeOf(link, 'href'))[0];
  return href && new URL(href, page.url).href.split('?')[0];
}
