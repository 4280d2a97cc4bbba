import { attributeOf } from '../../reading/dom.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import type { Page } from '../page.ts';
import { CARD_LINK, CARD_NAME, listedIn } from '../people-cards.ts';
import { ADDRESS_BAR, attribute, found, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { COMMUNITIES } from './directory.ts';

const USER = '[itemtype$="schema.org/Person"]';
const ORGANISATION = '[itemtype$="schema.org/Organization"]';

export default defineSite({
  ...COMMUNITIES.github,
  me: (page) => {
    const login = page.first('meta[name="user-login"]');
    const handle = login && attributeOf(login, 'content');
    return { profiles: [handle ? `https://github.com/${handle}` : undefined] };
  },
  pages: {
    people: {
      when: (page) => /^\/orgs\/[^/]+\/people\/?$/.test(page.url.pathname),
      people: listedIn('main li:has(a[data-hovercard-type="user"])', 'main a[data-hovercard-type="user"]'),
      source: 'profile',
      isList: true,
      fields: { name: [CARD_NAME], profile: [CARD_LINK] },
      required: [],
    },
    organisation: {
      when: (page) =>
        ownProfile(page) !== undefined && page.first(ORGANISATION) !== undefined && !page.first(USER),
      people: subjectIn(`main ${ORGANISATION}`, ORGANISATION),
      source: 'profile',
      fields: {
        company: [text('itemprop-name', '[itemprop="name"]'), text('heading', 'h1')],
        email: [attribute('itemprop-email', 'href', 'a[itemprop="email"]')],
        website: [attribute('itemprop-url', 'href', 'a[itemprop="url"][rel~="nofollow"]')],
        location: [text('itemprop-location', '[itemprop="location"]')],
        profile: [ADDRESS_BAR],
      },
      required: ['company'],
    },
    user: {
      when: (page) => ownProfile(page) !== undefined,
      people: subjectIn(`main ${USER}`, USER, 'main'),
      source: 'profile',
      fields: {
        name: [text('itemprop-name', '[itemprop="name"]'), text('vcard-name', '.vcard-fullname')],
        email: [attribute('itemprop-email', 'href', '[itemprop="email"] a[href^="mailto:"]')],
        company: [found('itemprop-works-for', 'structured', (spot, page) => employer(spot.element, page))],
        website: [attribute('itemprop-url', 'href', '[itemprop="url"] a[href]')],
        location: [text('itemprop-home', '[itemprop="homeLocation"]')],
        profile: [
          found('own-and-social', 'structured', (spot, page) => [
            page.url.href,
            ...socialLinks(spot.element, page),
          ]),
        ],
      },
      required: ['profile'],
      ownLinks: (page) =>
        page
          .all(`${USER} [itemprop="additionalName"]`)
          .map((each) => `https://github.com/${(each.textContent ?? '').trim()}`),
    },
    repository: {
      when: (page) => ownerOfRepository(page) !== undefined,
      people: subjectIn('body'),
      source: 'address-bar',
      fields: {
        company: [
          found('owner', 'address', (_, page) => (isOwnedByUser(page) ? undefined : ownerOfRepository(page))),
        ],
        profile: [found('owner', 'address', (_, page) => `https://github.com/${ownerOfRepository(page)}`)],
      },
      required: ['profile'],
    },
  },
});

function ownProfile(page: Page): string | undefined {
  return profileFromUrl(page.url.href)?.url;
}

/** "github.com/owner/repository/...", where the first part is somebody's and not GitHub's own. */
function ownerOfRepository(page: Page): string | undefined {
  const [, owner, repository] = page.url.pathname.split('/');
  return repository && owner && profileFromUrl(`https://github.com/${owner}`) ? owner : undefined;
}

/** GitHub gives people and organisations different hover cards; a repository without one is taken for a company's. */
function isOwnedByUser(page: Page): boolean {
  const owner = ownerOfRepository(page)?.toLowerCase();
  return page
    .all('a[data-hovercard-type="user"]')
    .some(
      (link) =>
        attributeOf(link, 'href')?.toLowerCase() === `/${owner}` && attributeOf(link, 'rel') === 'author',
    );
}

function socialLinks(card: Element, page: Page): (string | undefined)[] {
  return page.all('[itemprop="social"] a[href]', card).map((link) => attributeOf(link, 'href'));
}

/** "@engines" names the organisation's handle: shown without its sign. */
function employer(card: Element, page: Page): string | undefined {
  const rule = text('works-for', '[itemprop="worksFor"]');
  const shown = rule.read({ role: 'subject', element: card }, page);
  return typeof shown === 'string' ? shown.replace(/^@/, '') : undefined;
}
