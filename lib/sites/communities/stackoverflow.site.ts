import { attributeOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { fromBio, linesWithin } from '../bio.ts';
import type { Page } from '../page.ts';
import { beforeService } from '../published.ts';
import { ADDRESS_BAR, found, headline, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { COMMUNITIES } from './directory.ts';

export default defineSite({
  ...COMMUNITIES.stackoverflow,
  me: (page) => ({
    profiles: page
      .all('header a[href^="/users/"][class*="s-user-card"], header .s-topbar--item[href^="/users/"]')
      .map((link) => new URL(attributeOf(link, 'href') ?? '', page.url).href),
  }),
  pages: {
    user: {
      when: (page) => /^\/users\/\d+/.test(page.url.pathname),
      people: subjectIn('#mainbar-full', '[role="main"]', 'main', 'body'),
      source: 'profile',
      fields: {
        name: [
          text('headline', '.fs-headline2'),
          text('name-data', '[itemprop="name"]'),
          found('title', 'address', (_, page) => nameInTitle(page)),
        ],
        ...fromBio('class', linesWithin('.js-about-me-content')),
        title: [headline('job-line', 'class', (_, page) => lineOf(page, '.fs-title'))],
        company: [headline('job-line', 'class', (_, page) => lineOf(page, '.fs-title'))],
        location: [found('location', 'class', (_, page) => placeIn(page))],
        website: [
          found('rel-me', 'structured', (spot, page) =>
            relMe(spot.element, page).filter((link) => profileFromUrl(link) === undefined),
          ),
        ],
        profile: [
          found('own-and-social', 'structured', (spot, page) => [
            page.url.href,
            ...relMe(spot.element, page),
          ]),
          ADDRESS_BAR,
        ],
      },
      required: ['name', 'profile'],
    },
  },
});

/** "User Ada Lovelace - Stack Overflow", whose first word is in the site's language. */
function nameInTitle(page: Page): string | undefined {
  return beforeService(page.title)?.replace(/^(?:\p{L}+\s)(?=\p{Lu}\S*\s\p{Lu})/u, '');
}

function lineOf(page: Page, selector: string): string | undefined {
  const first = page.first(selector);
  return first && textOf(first, 300);
}

/** Beside the picture of a pin; the whole of a long place is in its title. */
function placeIn(page: Page): string | undefined {
  const item = page.all('li:has(.iconLocation)')[0];
  const place = item && page.first('[title]', item);
  return (place && attributeOf(place, 'title')) ?? (item && textOf(item, 200));
}

function relMe(area: Element, page: Page): string[] {
  return page.all('a[rel~="me"]', area).map((link) => attributeOf(link, 'href') ?? '');
}
