import { attributeOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { fromBio, linesWithin } from '../bio.ts';
import type { Page } from '../page.ts';
import { postBy } from '../posts.ts';
import { ADDRESS_BAR, attribute, found, STRUCTURED_DATA, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { ownHandle, TITLED_NAME } from '../titled-name.ts';
import { FEEDS } from './directory.ts';

const HEADINGS = '[data-e2e="user-title"], [data-e2e="user-subtitle"]';

export default defineSite({
  ...FEEDS.tiktok,
  me: (page) => ({
    profiles: page
      .all('a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a')
      .map((link) => `https://www.tiktok.com${attributeOf(link, 'href') ?? ''}`),
  }),
  pages: {
    post: postBy(({ url }) => {
      const handle = /^\/(@[\w.]{2,24})\/(?:video|photo)\/\d/.exec(url.pathname)?.[1];
      return handle && `https://www.tiktok.com/${handle}`;
    }),
    profile: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'tiktok',
      people: subjectIn('[data-e2e="user-page"]', 'main', 'body'),
      source: 'profile',
      fields: {
        name: [
          STRUCTURED_DATA,
          found('user-headings', 'structured', (_, page) => shownName(page)),
          TITLED_NAME,
        ],
        ...fromBio('structured', linesWithin('[data-e2e="user-bio"]')),
        website: [
          text('user-link', '[data-e2e="user-link"]'),
          attribute('user-link-target', 'href', '[data-e2e="user-link"]'),
        ],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
      ownLinks: (page) => {
        const handles = headings(page);
        return handles.length > 1 && !handles.some((text) => isOwn(text, page))
          ? handles.map((handle) => `https://www.tiktok.com/@${handle}`)
          : [];
      },
    },
  },
});

function headings(page: Page): readonly string[] {
  return page.all(HEADINGS).map((each) => textOf(each).replace(/^@/, ''));
}

function isOwn(handle: string, page: Page): boolean {
  return handle.toLowerCase() === ownHandle(page)?.toLowerCase();
}

/** Which of the two headings is the handle has changed over the years; with one gone the other is no name. */
function shownName(page: Page): string | undefined {
  const both = headings(page);
  return both.some((each) => isOwn(each, page)) ? both.find((each) => each !== ownHandle(page)) : undefined;
}
