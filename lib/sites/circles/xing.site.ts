import { attributeOf } from '../../reading/dom.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import type { Page } from '../page.ts';
import { ADDRESS_BAR, attribute, found, headline, STRUCTURED_DATA, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { CIRCLES } from './directory.ts';

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
          text('display-name', '[data-qa="malt-profile-display-name"]'),
          text('heading', 'h1'),
          found('title', 'role', (_, page) => partsOfTitle(page)[0]),
        ],
        title: [
          headline('occupation', 'structured', (spot, page) => text('', OCCUPATION).read(spot, page)),
          found('title', 'role', (_, page) => partsOfTitle(page)[1]),
        ],
        company: [
          headline('occupation', 'structured', (spot, page) => text('', OCCUPATION).read(spot, page)),
          found('title', 'role', (_, page) => partsOfTitle(page)[2]),
        ],
        location: [text('profile-location', '[data-qa="profile-location"]')],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
    },
  },
});

const OCCUPATION = '[data-qa="profile-occupations"] p, [data-qa="profile-occupations"]';

function ownProfile(page: Page) {
  const profile = profileFromUrl(page.url.href);
  return profile?.platform === 'xing' ? profile : undefined;
}

/** "Ada Lovelace - Analyst - Engines Ltd | XING", in which each part may be missing from the end. */
function partsOfTitle(page: Page): readonly string[] {
  const [own = ''] = page.title.replace(/^\(\d+\+?\)\s/, '').split(/\s\|\s/u);
  return /^xing$/i.test(own) ? [] : own.split(/\s[-–]\s/u);
}
