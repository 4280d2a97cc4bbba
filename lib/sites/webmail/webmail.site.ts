import { correspondentsOnPage, isMailPage } from '../any-mail.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import { ownAddresses } from '../own-address.ts';
import { defineSite } from '../site.ts';
import { WEBMAIL } from './directory.ts';

/** Mail programs that no other file knows; its name must stay behind theirs in the alphabet. */
export default defineSite({
  ...WEBMAIL.webmail,
  recognise: isMailPage,
  me: (page) => ({ emails: ownAddresses(page) }),
  pages: {
    conversation: {
      when: () => true,
      people: correspondentsOnPage,
      source: 'header',
      fields: {},
      required: ['email'],
      isStale: showsUnlistedMessage,
    },
  },
});
