import { attributeOf } from '../../reading/dom.ts';
import { emailFromText } from '../../reading/emails.ts';
import { correspondents } from '../correspondents.ts';
import type { Page } from '../page.ts';
import { attribute, ownText } from '../rules.ts';
import { defineSite } from '../site.ts';
import { isShown, outside } from '../within.ts';
import { MAIL } from './directory.ts';

/** An opened thread ends in its id ("#inbox/FMfcgz...", "#label/Clients/FMfcgz..."); lists end in a word. */
const THREAD_ADDRESS = /\/[\w:-]{16,}$/;
const MESSAGES = '[role="main"] [data-message-id], [role="main"] [role="listitem"]:has([email])';

export default defineSite({
  ...MAIL.gmail,
  me: (page) => ({ emails: [...accountButtons(page), addressInTitle(page.title)] }),
  pages: {
    conversation: {
      when: (page) => THREAD_ADDRESS.test(page.url.hash) || page.all(MESSAGES).some(isShown),
      people: correspondents({
        messages: MESSAGES,
        newest: 'last',
        from: ['.gD[email]', (message, page) => page.all('[email]', message).slice(0, 1)],
        to: ['.g2[email]', '[email]'],
        body: ['.a3s', '[dir]:not(:has([email])):not([email] *)'],
      }),
      source: 'header',
      fields: {
        email: [attribute('email-attribute', 'email')],
        name: [attribute('name-attribute', 'name'), ownText('shown-name', 'class')],
      },
      required: ['email'],
    },
  },
});

/** The account button's label ends in the address in every language: "Google Account: Ada (ada@engines.example)". */
function accountButtons(page: Page): (string | undefined)[] {
  return outside(page.all('[aria-label$=")"][aria-label*="@"]'), page.all('[role="main"]')).map(
    (button) => /\(([^()\s]+@[^()\s]+)\)$/.exec(attributeOf(button, 'aria-label') ?? '')?.[1],
  );
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
