import { correspondentsOnPage, hasMessage } from '../any-mail.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import { ownAddresses } from '../own-address.ts';
import { defineSite } from '../site.ts';
import { MAIL } from './directory.ts';

/** Class names are build hashes and labels are localised: it is read by its labels, in whatever language. */
export default defineSite({
  ...MAIL.zoho,
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
