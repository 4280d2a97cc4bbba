import { attributeOf } from '../../reading/dom.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { withoutRedirect } from '../../reading/redirects.ts';
import { fromBio } from '../bio.ts';
import type { Page } from '../page.ts';
import { metaOf } from '../published.ts';
import { found, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { PUBLICATIONS } from './directory.ts';

const HEADER = '#page-header, yt-page-header-renderer, ytd-c4-tabbed-header-renderer, #channel-header';

export default defineSite({
  ...PUBLICATIONS.youtube,
  pages: {
    channel: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'youtube',
      people: subjectIn(HEADER, 'body'),
      source: 'profile',
      fields: {
        name: [
          text('heading', 'h1'),
          text('channel-name', 'ytd-channel-name #text, #channel-name'),
          found('social-title', 'structured', (_, page) => metaOf(page, 'og:title')),
        ],
        ...fromBio('structured', (_, page) =>
          (metaOf(page, 'og:description', 'description') ?? '').split('\n'),
        ),
        website: [
          found('outward-links', 'address', (_, page) =>
            outwardLinks(page).filter((link) => profileFromUrl(link) === undefined),
          ),
        ],
        profile: [found('own-and-outward', 'address', (_, page) => [page.url.href, ...outwardLinks(page)])],
      },
      required: ['name', 'profile'],
    },
    video: {
      when: (page) => page.url.pathname === '/watch',
      people: subjectIn('#owner, ytd-video-owner-renderer', '#upload-info'),
      source: 'profile',
      isList: true,
      fields: {
        name: [
          found('owner', 'address', ({ element }, page) =>
            ownerLinks(element, page).map((link) => link.textContent ?? ''),
          ),
        ],
        profile: [
          found('owner', 'address', ({ element }, page) =>
            ownerLinks(element, page).map((link) => new URL(attributeOf(link, 'href') ?? '', page.url).href),
          ),
        ],
      },
      required: [],
    },
  },
});

/** Links of the channel's own: in its header and in the panel about it, through YouTube's redirect. */
function outwardLinks(page: Page): string[] {
  return ['#page-header', '#about-container', '#links-section', 'ytd-about-channel-renderer']
    .flatMap((area) => page.all(`${area} a[href*="/redirect?"]`))
    .map((link) => withoutRedirect(new URL(attributeOf(link, 'href') ?? '', page.url).href))
    .filter(Boolean);
}

function ownerLinks(owner: Element, page: Page): readonly Element[] {
  return page
    .all('a[href^="/@"], a[href^="/channel/"]', owner)
    .filter((link) => /\p{L}/u.test(link.textContent ?? ''));
}
