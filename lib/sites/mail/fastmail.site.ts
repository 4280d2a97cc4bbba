import { correspondents, type Where } from '../correspondents.ts';
import { rowsOf } from '../header-parts.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import type { HeaderLabel } from '../mail-words.ts';
import { ownAddresses } from '../own-address.ts';
import { defineSite } from '../site.ts';
import { areasOf, isShown } from '../within.ts';
import { MAIL } from './directory.ts';

const SENDER = '.v-MessageCard-from';

export default defineSite({
  ...MAIL.fastmail,
  me: (page) => ({ emails: ownAddresses(page) }),
  pages: {
    conversation: {
      // "/mail/Inbox/T3a1.M7b2?u=..." is an open thread, "/mail/Inbox/?u=..." a list.
      when: (page) =>
        /^\/mail\/.+\/[\w.-]*[TM][\w-]+/.test(page.url.pathname) || page.first(SENDER) !== undefined,
      people: correspondents({
        messages: (page) => areasOf(page.all(SENDER).filter(isShown)),
        newest: 'last',
        from: [rows('from'), SENDER],
        replyTo: [rows('reply-to')],
        to: [rows('to'), '.v-MessageCard-to'],
        cc: [rows('cc')],
        body: ['.v-Message-body'],
        hasMailboxes: true,
      }),
      source: 'header',
      fields: {},
      required: ['email'],
      isStale: showsUnlistedMessage,
    },
  },
});

/** The details, where they are open: terms with their descriptions, in the language of the interface. */
function rows(label: HeaderLabel): Where {
  return (message, page) => {
    const found = ['.v-Message-details dt', '.v-Message-details > *, .v-Message-detailsRow'].map((selector) =>
      page.all(selector, message),
    );
    return rowsOf(label, found.find((rows) => rows.length > 0) ?? []);
  };
}
