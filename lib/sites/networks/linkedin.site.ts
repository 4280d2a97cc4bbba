import { attributeOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import type { Page } from '../page.ts';
import { ADDRESS_BAR, attribute, found, headline, STRUCTURED_DATA, text } from '../rules.ts';
import { defineSite, type Spot } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { NETWORKS } from './directory.ts';
import { currentJob, headlineOf, lineUnderHeadline, locationOf } from './linkedin-card.ts';
import { contactLines, contactLinks, contactSites } from './linkedin-contact.ts';
import { LINKEDIN_LISTS } from './linkedin-lists.ts';

/** The profile's own card: the layouts of 2026, of 2024 and of pages for people without an account. */
const TOP_CARD = [
  '[data-view-name="profile-top-card"]',
  '[componentkey*="Topcard" i]',
  'main section[data-member-id]',
  '.top-card-layout',
  'main section:has(a[href*="overlay/contact-info"])',
  'main section:has(h1)',
];
const ME = 'img.global-nav__me-photo, header nav button img[alt]:not([alt=""])';
const NOT_FOUND = '[data-test-id^="page-not-found"], .page-not-found';
const ownHeadline = ({ element }: Spot, page: Page) => headlineOf(element, page);
const HEADLINE = headline('headline', 'structure', ownHeadline);

export default defineSite({
  ...NETWORKS.linkedin,
  me: (page) => ({ names: page.all(ME).map((photo) => attributeOf(photo, 'alt')) }),
  pages: {
    'not-found': {
      when: (page) => page.first(NOT_FOUND) !== undefined,
      people: () => [],
      source: 'profile',
      fields: {},
      required: [],
    },
    profile: {
      when: (page) => /^\/(?:mwlite\/)?in\/[^/]+/.test(page.url.pathname),
      people: subjectIn(...TOP_CARD),
      source: 'profile',
      fields: {
        name: [
          STRUCTURED_DATA,
          text('heading', 'h1'),
          found('card-heading', 'role', (spot, page) => headingOf(spot.element, page)),
        ],
        email: [found('contact-info', 'address', (_, page) => contactLinks(page, 'mailto:'))],
        phone: [
          found('contact-info', 'address', (_, page) => contactLinks(page, 'tel:')),
          { ...found('contact-info-text', 'role', (_, page) => contactLines(page)), answers: 'written' },
        ],
        website: [found('contact-info', 'address', (_, page) => contactSites(page))],
        title: [
          STRUCTURED_DATA,
          found('experience', 'structure', (_, page) => currentJob(page)?.title),
          HEADLINE,
          {
            // A headline need not be a job: worth a look before it is saved as one.
            ...found('whole-headline', 'structure', ownHeadline),
            confidence: 0.5,
          },
        ],
        company: [
          STRUCTURED_DATA,
          found('experience', 'structure', (_, page) => currentJob(page)?.company),
          HEADLINE,
          text('current-company', '[data-section="currentPositionsDetails"]'),
        ],
        location: [
          found('card-location', 'address', (spot, page) => locationOf(spot.element, page)),
          text('subline', '.profile-info-subheader span'),
          found('under-headline', 'structure', (spot, page) => lineUnderHeadline(spot.element, page)),
        ],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
      ownLinks: (page) =>
        subjectIn(...TOP_CARD)(page).flatMap(({ element }) =>
          page.all('a[href*="/overlay/"][href*="/in/"]', element).map((link) => attributeOf(link, 'href')),
        ),
    },
    ...LINKEDIN_LISTS,
    company: {
      when: (page) => /^\/(?:company|school|showcase)\/[^/]+/.test(page.url.pathname),
      people: subjectIn('main'),
      source: 'profile',
      fields: {
        company: [STRUCTURED_DATA, text('heading', 'h1')],
        website: [
          attribute('about-website', 'href', '[data-test-id="about-us__website"] a[href]'),
          attribute('overview-link', 'href', 'dd a[href^="http"]:not([href*="linkedin.com"])'),
        ],
        phone: [STRUCTURED_DATA, attribute('phone-link', 'href', 'a[href^="tel:"]')],
        location: [STRUCTURED_DATA, found('summary', 'class', (_, page) => headquarters(page))],
        profile: [ADDRESS_BAR],
      },
      required: ['company'],
    },
  },
});

/** Under a company's name stand its trade, its place, and counts. */
function headquarters(page: Page): string | undefined {
  const items = page.all('.org-top-card-summary-info-list__info-item').map((item) => textOf(item));
  return items.slice(1).find((item) => !/\d/.test(item));
}

/** Since 2026 the name is a second-level heading; where there is a first-level one, others are something else. */
function headingOf(card: Element, page: Page): string | undefined {
  return page.first('h1', card) ? undefined : textOf(page.first('h2', card));
}
