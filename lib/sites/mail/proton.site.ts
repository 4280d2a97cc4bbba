import { attributeOf } from '../../reading/dom.ts';
import { emailsInText } from '../../reading/emails.ts';
import { textOf } from '../../reading/lines.ts';
import { correspondents, type Where } from '../correspondents.ts';
import { rowsOf } from '../header-parts.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import type { HeaderLabel } from '../mail-words.ts';
import { ownAddresses } from '../own-address.ts';
import type { Page } from '../page.ts';
import { defineSite } from '../site.ts';
import { MAIL } from './directory.ts';

const MESSAGE = '[data-testid^="message-view"], [data-shortcut-target="message-container"]';
/** Senders and recipients are drawn alike; the first of a message is its sender. */
const PERSON =
  '[data-testid="recipients:sender"], [data-testid^="recipients:item-"], [data-testid^="recipient:details-dropdown"], [data-testid="message-header:from"], .message-recipient-item';
const ACCOUNT = '[data-testid="heading:userdropdown"], .user-dropdown-email';

const MIN_ID = 20;

export default defineSite({
  ...MAIL.proton,
  me: (page) => ({ emails: [...accounts(page), ...ownAddresses(page)] }),
  pages: {
    conversation: {
      when: (page) => page.first(MESSAGE) !== undefined || hasMessageId(page.url.pathname),
      people: correspondents({
        messages: MESSAGE,
        newest: 'last',
        from: [(message, page) => page.all(PERSON, message).slice(0, 1)],
        to: [rows('to'), '[data-testid="message-header:to"]'],
        cc: [rows('cc')],
        body: [
          'iframe[data-testid="content-iframe"], iframe',
          '[data-testid="message-content:body"], .message-content',
        ],
        hasMailboxes: true,
      }),
      source: 'header',
      fields: {},
      required: ['email'],
      isStale: showsUnlistedMessage,
    },
  },
});

/** "To", "CC" and "BCC" stand each before their own people, in the language of the interface. */
function rows(label: HeaderLabel): Where {
  return (message, page) =>
    rowsOf(
      label,
      page
        .all('[data-testid^="message-header-expanded:"] span, .message-recipient-item-expanded', message)
        .filter((row) => page.first(PERSON, row)),
    );
}

function accounts(page: Page): string[] {
  return page
    .all(ACCOUNT)
    .flatMap((each) =>
      emailsInText(
        `${attributeOf(each, 'title') ?? ''} ${attributeOf(each, 'aria-label') ?? ''} ${textOf(each)}`,
      ),
    );
}

/** "/u/0/inbox/<id>": folders and pages have shorter names. */
function hasMessageId(path: string): boolean {
  const [, u, , , id = ''] = path.split('/');
  return u === 'u' && id.length >= MIN_ID;
}
