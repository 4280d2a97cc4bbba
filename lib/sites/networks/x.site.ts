import { attributeOf } from '../../reading/dom.ts';
import { emailsInText } from '../../reading/emails.ts';
import { linesFromElement, textOf } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import type { Page } from '../page.ts';
import { ADDRESS_BAR, found, STRUCTURED_DATA, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { NETWORKS } from './directory.ts';

export default defineSite({
  ...NETWORKS.x,
  me: (page) => ({
    profiles: page
      .all('a[data-testid="AppTabBar_Profile_Link"]')
      .map((link) => `https://x.com${attributeOf(link, 'href') ?? ''}`),
  }),
  pages: {
    profile: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'x',
      people: subjectIn('[data-testid="primaryColumn"]', 'main', 'body'),
      source: 'profile',
      fields: {
        name: [
          STRUCTURED_DATA,
          found('user-name', 'structured', (spot, page) => linesOfUserName(page, spot.element)[0]),
          found('title', 'address', (_, page) => nameInTitle(page)),
        ],
        email: [found('bio', 'structured', (spot, page) => emailsInText(bio(page, spot.element)))],
        website: [text('user-url', '[data-testid="UserUrl"]')],
        location: [STRUCTURED_DATA, text('user-location', '[data-testid="UserLocation"]')],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
      ownLinks: (page) =>
        linesOfUserName(page)
          .filter((line) => /^@\w{1,15}$/.test(line))
          .map((line) => `https://x.com/${line.slice(1)}`),
    },
  },
});

function linesOfUserName(page: Page, root?: Element): readonly string[] {
  const element = page.first('[data-testid="UserName"]', root);
  return element ? linesFromElement(element).map(({ text: line }) => line) : [];
}

function bio(page: Page, root: Element): string {
  return textOf(page.first('[data-testid="UserDescription"]', root));
}

/** "(3) Ada Lovelace (@ada) / X", only while the handle is the address bar's. */
function nameInTitle(page: Page): string | undefined {
  const [, name, handle] = /^(?:\(\d+\+?\) )?(.{1,80}) \(@(\w{1,15})\)/u.exec(page.title) ?? [];
  const own = profileFromUrl(page.url.href)?.handle;
  return handle?.toLowerCase() === own?.toLowerCase() ? name : undefined;
}
