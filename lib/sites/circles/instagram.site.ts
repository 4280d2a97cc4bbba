import { attributeOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { accountData } from '../account-data.ts';
import { fromBio, linesWithin } from '../bio.ts';
import { ADDRESS_BAR, found, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { TITLED_NAME } from '../titled-name.ts';
import { CIRCLES } from './directory.ts';

const REDIRECT = 'header a[href*="//l.instagram.com/"]';

export default defineSite({
  ...CIRCLES.instagram,
  me: (page) => {
    const handle = accountData(page, 'PolarisViewer', 'username');
    return { profiles: [handle && `https://www.instagram.com/${handle}/`] };
  },
  pages: {
    profile: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'instagram',
      people: subjectIn('main:has(header)', 'main', 'body'),
      source: 'profile',
      fields: {
        name: [TITLED_NAME],
        ...fromBio('role', linesWithin('header')),
        website: [
          found('header-link', 'address', (_, page) =>
            page.all(REDIRECT).map((link) => attributeOf(link, 'href')),
          ),
          text('header-link-shown', REDIRECT),
        ],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
      ownLinks: (page) =>
        page
          .all('main header h2')
          .map((each) => textOf(each, 40))
          .filter((handle) => /^[\w.]{2,30}$/.test(handle))
          .slice(0, 1)
          .map((handle) => `https://www.instagram.com/${handle}/`),
    },
  },
});
