import { attributeOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { fromBio, linesWithin } from '../bio.ts';
import type { Page } from '../page.ts';
import { found } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { ownHandle } from '../titled-name.ts';
import { COMMUNITIES } from './directory.ts';

export default defineSite({
  ...COMMUNITIES.reddit,
  me: (page) => ({
    profiles: page
      .all('#user-drawer-content a[href^="/user/"], #header-bottom-right .user a[href*="/user/"]')
      .map((link) => new URL(attributeOf(link, 'href') ?? '', page.url).href),
  }),
  pages: {
    user: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'reddit',
      people: subjectIn('body'),
      source: 'profile',
      fields: {
        name: [
          found('heading', 'role', (_, page) => headingBeside(page)),
          found('title', 'address', (_, page) => nameInTitle(page)),
        ],
        ...fromBio(
          'structured',
          linesWithin('[data-testid="profile-description"], .profile-description, aside p'),
        ),
        profile: [
          found('own-and-social', 'address', (_, page) => [
            page.url.href,
            ...page
              .all('a[rel~="ugc"][href^="http"], a[rel~="me"][href^="http"]')
              .map((link) => attributeOf(link, 'href')),
          ]),
        ],
      },
      required: ['profile'],
    },
    post: {
      when: (page) => /^\/(?:r|user)\/[^/]+\/comments\//.test(page.url.pathname),
      people: subjectIn('shreddit-post[author]', '#siteTable .thing[data-author]'),
      source: 'profile',
      isList: true,
      fields: {
        profile: [
          found('post-author', 'structured', ({ element }) => {
            const author = attributeOf(element, 'author') ?? attributeOf(element, 'data-author');
            return author && `https://www.reddit.com/user/${author}`;
          }),
        ],
      },
      required: ['profile'],
    },
  },
});

/** The heading of a profile is its name, or the handle where the user has not given one. */
function headingBeside(page: Page): string | undefined {
  const handle = ownHandle(page)?.toLowerCase();
  return page
    .all('main h1, [role="main"] h1, .titlebox h1')
    .map((heading) => textOf(heading, 200))
    .find((heading) => heading.replace(/^u\//, '').toLowerCase() !== handle);
}

/** "Ada Lovelace (u/ada_lovelace) - Reddit". */
function nameInTitle(page: Page): string | undefined {
  const [name, handle] = page.title.split(/\s\(u\/|\)/);
  return handle?.toLowerCase() === ownHandle(page)?.toLowerCase() ? name : undefined;
}
