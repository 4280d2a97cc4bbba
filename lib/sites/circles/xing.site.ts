import { attributeOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import type { Page } from '../page.ts';
import { ADDRESS_BAR, attribute, found, headline, type Reader, STRUCTURED_DATA, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { CIRCLES } from './directory.ts';

/** Beside a name are marks of a membership, and beside a job other jobs and schools. */
const DISPLAY_NAME = textsIn('malt-profile-display-name', 'span');
const OCCUPATION = [
  ...textsIn('profile-occupation-work_experience', 'p'),
  ...textsIn('profile-occupations', 'p'),
];
const LOCATION = textsIn('profile-location', 'p');

export default defineSite({
  ...CIRCLES.xing,
  me: (page) => ({
    profiles: page
      .all('header a[href*="/profile/"], nav a[href*="/profile/"]')
      .map(
        (link) => `https://www.xing.com${(attributeOf(link, 'href') ?? '').replace(/^https:\/\/[^/]+/, '')}`,
      ),
  }),
  pages: {
    company: {
      when: (page) => ownProfile(page)?.kind === 'company',
      people: subjectIn('main', 'body'),
      source: 'profile',
      fields: {
        company: [STRUCTURED_DATA, text('heading', 'h1')],
        email: [attribute('mail-link', 'href', 'main a[href^="mailto:"]')],
        phone: [STRUCTURED_DATA, attribute('phone-link', 'href', 'main a[href^="tel:"]')],
        website: [
          attribute('website-link', 'href', 'main a[href^="http"][rel~="nofollow"]:not([href*="xing.com"])'),
        ],
        location: [STRUCTURED_DATA],
        profile: [ADDRESS_BAR],
      },
      required: ['company'],
    },
    profile: {
      when: (page) => ownProfile(page)?.kind === 'person',
      people: subjectIn('main', 'body'),
      source: 'profile',
      fields: {
        name: [
          found('display-name', 'structured', firstText(DISPLAY_NAME)),
          text('heading', 'h1'),
          found('title', 'role', (_, page) => partsOfTitle(page)[0]),
        ],
        title: [
          headline('occupation', 'structured', firstText(OCCUPATION)),
          found('title', 'role', (_, page) => partsOfTitle(page)[1]),
        ],
        company: [
          headline('occupation', 'structured', firstText(OCCUPATION)),
          found('title', 'role', (_, page) => partsOfTitle(page)[2]),
        ],
        location: [found('profile-location', 'structured', firstText(LOCATION))],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
    },
  },
});

/** Selectors for the first text inside of what is called so, and for all of it. */
function textsIn(name: string, tag: string): readonly string[] {
  return [`[data-qa="${name}"] ${tag}`, `[data-qa="${name}"]`];
}

function firstText(selectors: readonly string[]): Reader {
  return ({ element }, page) =>
    selectors.map((selector) => textOf(page.first(selector, element))).find((shown) => shown !== '');
}

function ownProfile(page: Page) {
  const profile = profileFromUrl(page.url.href);
  return profile?.platform === 'xing' ? profile : undefined;
}

/** "Ada Lovelace - Analyst - Engines Ltd | XING", in which each part may be missing from the end. */
function partsOfTitle(page: Page): readonly string[] {
  const [own = ''] = page.title.replace(/^\(\d+\+?\)\s/, '').split(/\s\|\s/u);
  return /^xing$/i.test(own) ? [] : own.split(/\s[-–]\s/u);
}
