import { profileFromUrl } from '../../reading/profiles.ts';
import { accountData } from '../account-data.ts';
import { fromBio, linesOfDescription } from '../bio.ts';
import { postBy } from '../posts.ts';
import { ADDRESS_BAR, attribute } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { TITLED_NAME } from '../titled-name.ts';
import { FEEDS } from './directory.ts';

export default defineSite({
  ...FEEDS.threads,
  me: (page) => {
    const handle = accountData(page, 'BarcelonaViewer', 'username');
    return { profiles: [handle && `https://www.threads.com/@${handle}`] };
  },
  pages: {
    post: postBy(({ url }) => {
      const handle = /^\/(@[\w.]{1,30})\/post\/\w/.exec(url.pathname)?.[1];
      return handle && `https://www.threads.com/${handle}`;
    }),
    profile: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'threads',
      people: subjectIn('main', '[role="main"]', 'body'),
      source: 'profile',
      fields: {
        name: [TITLED_NAME],
        ...fromBio('structured', linesOfDescription),
        website: [attribute('redirect', 'href', 'a[href*="//l.threads."]')],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
    },
  },
});
