import { attributeOf } from '../../reading/dom.ts';
import { linesFromElement } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { fromBio } from '../bio.ts';
import type { Page } from '../page.ts';
import { beforeService } from '../published.ts';
import { ADDRESS_BAR, found, headline, text } from '../rules.ts';
import { defineSite, type Spot } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { COMMUNITIES } from './directory.ts';

const MOST_LINES = 40;

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
        ...fromBio('structure', aboutLines),
        title: [headline('job-line', 'structure', (_, page) => lineUnderName(page))],
        company: [headline('job-line', 'structure', (_, page) => lineUnderName(page))],
        location: [found('location', 'structure', (_, page) => placeIn(page))],
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

function linesOfUser(page: Page): string[] {
  const area = page.first('#mainbar-full') ?? page.first('[role="main"]') ?? page.first('main');
  return area ? linesFromElement(area).map(({ text: line }) => line) : [];
}

/** The job stands under the name where somebody gives one. */
function lineUnderName(page: Page): string | undefined {
  const name = nameInTitle(page);
  const lines = linesOfUser(page);
  const at = name ? lines.indexOf(name) : -1;
  return at < 0 ? undefined : lines[at + 1];
}

/** What the user wrote about themselves; without its class name it is near the top, before their posts. */
function aboutLines(_spot: Spot, page: Page): readonly string[] {
  const about = page.first('.js-about-me-content');
  return about
    ? linesFromElement(about).map(({ text: line }) => line)
    : linesOfUser(page).slice(0, MOST_LINES);
}

/** The whole of a place that may be cut short is in its title. */
function placeIn(page: Page): string | undefined {
  const place = page.first('li [title]');
  return place && attributeOf(place, 'title');
}

function relMe(area: Element, page: Page): string[] {
  return page.all('a[rel~="me"]', area).map((link) => attributeOf(link, 'href') ?? '');
}
