import { correspondentsOnPage, hasMessage } from '../any-mail.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import { ownAddresses } from '../own-address.ts';
import { defineSite } from '../site.ts';
import { MAIL } from './directory.ts';

/** The program is in a frame of the same origin, its class names are build hashes: it is read by its labels. */
export default defineSite({
  ...MAIL.icloud,
  me: (page) => ({ emails: ownAddresses(page) }),
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
