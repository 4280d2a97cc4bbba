import { attributeOf } from '../../reading/dom.ts';
import { emailFromText } from '../../reading/emails.ts';
import { correspondents } from '../correspondents.ts';
import { googleAccounts } from '../google-account.ts';
import { rowsOf } from '../header-parts.ts';
import type { HeaderLabel } from '../mail-words.ts';
import type { Page } from '../page.ts';
import { attribute, ownText } from '../rules.ts';
import { defineSite } from '../site.ts';
import { innermostOf, isShown } from '../within.ts';
import { MAIL } from './directory.ts';
import { showsOtherThread } from './gmail-thread.ts';

/** An opened thread ends in its id ("#inbox/FMfcgz...", "#label/Clients/FMfcgz..."); lists end in a word. */
const THREAD_ADDRESS = /\/[\w:-]{16,}$/;
const MESSAGES = '[role="main"] [data-message-id], [role="main"] [role="listitem"]:has([email])';

export default defineSite({
  ...MAIL.gmail,
  me: (page) => ({ emails: [...googleAccounts(page), addressInTitle(page.title)] }),
  pages: {
    conversation: {
      when: (page) => THREAD_ADDRESS.test(page.url.hash) || page.all(MESSAGES).some(isShown),
      people: correspondents({
        messages: MESSAGES,
        newest: 'last',
        from: ['.gD[email]', (message, page) => page.all('[email]', message).slice(0, 1)],
        replyTo: [detailed('reply-to')],
        to: [written, '[email]'],
        cc: [detailed('cc')],
        body: ['.a3s', '[dir]:not(:has([email])):not([email] *)'],
      }),
      source: 'header',
      fields: {
        email: [attribute('email-attribute', 'email')],
        name: [attribute('name-attribute', 'name'), ownText('shown-name', 'class')],
      },
      required: ['email'],
      isStale: showsOtherThread,
    },
  },
});

/** The table of details, where it is open, says what the line of names does not: who answers go to, who had a copy. */
function detailed(label: HeaderLabel) {
  return (message: Element, page: Page): readonly Element[] => {
    const tables = page.all('table:has(.g2[email])', message);
    const rows = innermostOf(tables).flatMap((table) => page.all('tr', table));
    return rowsOf(label, rows).flatMap((row) => page.all('[email]', row));
  };
}

/** Everybody in the line of names but those who had a copy. */
function written(message: Element, page: Page): readonly Element[] {
  const others = ['cc', 'reply-to'] as const;
  const copied = others.flatMap((label) => detailed(label)(message, page).map(addressOf));
  return page.all('.g2[email]', message).filter((each) => !copied.includes(addressOf(each)));
}

function addressOf(element: Element): string | undefined {
  return attributeOf(element, 'email')?.toLowerCase();
}

/** "Subject - address - Gmail", or the company's name for Gmail in the last place. */
function addressInTitle(title: string): string | undefined {
  return title
    .split(' - ')
    .slice(1)
    .toReversed()
    .map((part) => (part.includes(' ') ? undefined : emailFromText(part)))
    .find((email) => email !== undefined);
}
