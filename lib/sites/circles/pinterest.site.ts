import { profileFromUrl } from '../../reading/profiles.ts';
import { fromBio, linesOfDescription } from '../bio.ts';
import { ADDRESS_BAR } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { TITLED_NAME } from '../titled-name.ts';
import { CIRCLES } from './directory.ts';

export default defineSite({
  ...CIRCLES.pinterest,
  pages: {
    profile: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'pinterest',
      people: subjectIn('main', '[role="main"]', 'body'),
      source: 'profile',
      fields: {
        name: [TITLED_NAME],
        ...fromBio('structured', linesOfDescription),
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
    },
  },
});
