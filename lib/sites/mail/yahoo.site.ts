import { correspondents } from '../correspondents.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import { ownAddresses } from '../own-address.ts';
import { defineSite } from '../site.ts';
import { areasOf, isShown } from '../within.ts';
import { MAIL } from './directory.ts';

const part = (name: string) => `[data-test-id="${name}"]`;
const SENDER = part('message-from');

/** Yahoo Mail and AOL Mail are one program. */
export default defineSite({
  ...MAIL.yahoo,
  me: (page) => ({ emails: ownAddresses(page) }),
  pages: {
    conversation: {
      when: (page) => /\/messages?\/[^/]+/.test(page.url.pathname) || page.first(SENDER) !== undefined,
      people: correspondents({
        messages: (page) => areasOf(page.all(SENDER).filter(isShown)),
        newest: 'last',
        from: [SENDER],
        replyTo: [part('message-reply-to')],
        to: [part('message-to')],
        cc: [part('message-cc')],
        body: [part('message-view-body-content'), part('message-view-body')],
        hasMailboxes: true,
      }),
      source: 'header',
      fields: {},
      required: ['email'],
      isStale: showsUnlistedMessage,
    },
  },
});
