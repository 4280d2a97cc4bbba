import { emailsInText } from '../../reading/emails.ts';
import { textOf } from '../../reading/lines.ts';
import { hasMessage } from '../any-mail.ts';
import { correspondents, type Where } from '../correspondents.ts';
import { rowsOf } from '../header-parts.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import type { HeaderLabel } from '../mail-words.ts';
import { ownAddresses } from '../own-address.ts';
import { hasAny } from '../page.ts';
import { defineSite } from '../site.ts';
import { isShown } from '../within.ts';
import { WEBMAIL } from './directory.ts';

const SENDER = '.messageItemHeader .from, .informationShort .from, .b-message-view .from';
const ROWS = '.informationShort, .informationShortWrp > *, .informationFull tr';

/** SnappyMail and RainLoop, which it came from, draw a message alike. */
export default defineSite({
  ...WEBMAIL.snappymail,
  recognise: (page) =>
    hasAny(page, ['#rl-app', '#rl-content', '#V-MailMessageView']) &&
    hasAny(page, ['#rl-left', '#rl-right', '.messageView', '.b-message-view', '.messageList']),
  me: (page) => ({
    emails: [
      ...page.all('.accountPlace, #top-system-dropdown-id').flatMap((each) => emailsInText(textOf(each))),
      ...ownAddresses(page),
    ],
  }),
  pages: {
    conversation: {
      when: (page) => page.all(SENDER).some(isShown) || hasMessage(page),
      people: correspondents({
        messages: (page) =>
          page.all('.b-message, .messageView, .b-message-view').filter((each) => page.first(SENDER, each)),
        newest: 'first',
        from: [SENDER],
        replyTo: [rows('reply-to')],
        to: [rows('to')],
        cc: [rows('cc')],
        body: ['.bodyText', '.b-text-part'],
        hasMailboxes: true,
      }),
      source: 'header',
      fields: {},
      required: ['email'],
      isStale: showsUnlistedMessage,
    },
  },
});

function rows(label: HeaderLabel): Where {
  return (message, page) => rowsOf(label, page.all(ROWS, message));
}
