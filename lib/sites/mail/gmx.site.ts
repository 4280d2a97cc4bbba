import { emailsInText } from '../../reading/emails.ts';
import { textOf } from '../../reading/lines.ts';
import { correspondentsOnPage, hasMessage } from '../any-mail.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import { ownAddresses } from '../own-address.ts';
import { defineSite } from '../site.ts';
import { MAIL } from './directory.ts';

/**
 * The mail itself is in a frame, on some hosts of another origin, which can be read only in a tab of its own;
 * it is drawn inside of shadow roots, and read by its labels.
 */
export default defineSite({
  ...MAIL.gmx,
  me: (page) => ({
    emails: [
      ...page.all('account-avatar-navigator').flatMap((each) => emailsInText(textOf(each))),
      ...ownAddresses(page),
    ],
  }),
  pages: {
    conversation: {
      when: hasMessage,
      people: correspondentsOnPage,
      source: 'header',
      fields: {},
      required: ['email'],
      isStale: showsUnlistedMessage,
    },
  },
});
