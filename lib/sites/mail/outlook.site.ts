import { attributeOf } from '../../reading/dom.ts';
import { emailsInText } from '../../reading/emails.ts';
import { textOf } from '../../reading/lines.ts';
import { correspondents } from '../correspondents.ts';
import { showsUnlistedMessage } from '../listed-message.ts';
import type { Page } from '../page.ts';
import { found, ownText } from '../rules.ts';
import { defineSite } from '../site.ts';
import { areasOf, innermostOf, isShown, outside } from '../within.ts';
import { MAIL } from './directory.ts';

const READING_PANES = [
  '[role="main"]',
  '[data-app-section]',
  '#ConversationReadingPaneContainer',
  '#ReadingPaneContainerId',
];
const BODY = '[id^="UniqueMessageBody"], [id^="MSG_"][id$="_BODY"], [role="document"]';
const NOT_A_SENDER =
  '[data-testid="RecipientWell"], [role="toolbar"], [role="document"], [id$="_TO"], [id$="_CC"]';

const MOST_SENDERS = 200;

export default defineSite({
  ...MAIL.outlook,
  me: (page) => ({
    emails: accountAddresses(page),
    names: [nameInTitle(page.title), ...accountNames(page)],
  }),
  pages: {
    conversation: {
      when: (page) => /\/id\/[\w%-]+/.test(page.url.pathname) || senders(page).length > 0,
      people: correspondents({
        messages: (page) => areasOf(senders(page)),
        // The reading pane shows the newest message on top unless the user turned it round.
        newest: 'first',
        from: ['[id^="MSG_"][id$="_FROM"]', (message, page) => senders(page, message)],
        to: ['[id^="MSG_"][id$="_TO"]', '[data-testid="RecipientWell"]'],
        cc: ['[id^="MSG_"][id$="_CC"]'],
        body: BODY.split(', '),
      }),
      source: 'header',
      fields: {
        email: [ownText('address-in-header', 'role')],
        name: [
          found('name-in-header', 'role', ({ text }) => text?.replace(/<[^<>]*>.*$/s, '')),
          found('name-in-label', 'role', ({ role, element }) =>
            role === 'from' ? nameInLabel(element) : undefined,
          ),
        ],
      },
      required: ['email'],
      isStale: showsUnlistedMessage,
    },
  },
});

/**
 * Labels are localised and classes are build hashes, but the sender always stands in an element labelled
 * "From: Name" and shows "Name<address>".
 */
function senders(page: Page, message?: Element): readonly Element[] {
  const named = page.all('[id^="MSG_"][id$="_FROM"]', message).filter(isShown);
  if (named.length > 0) return named;
  const labelled = page
    .all(READING_PANES.map((pane) => `${pane} [aria-label]`).join(', '), message)
    .filter((each) => nameInLabel(each));
  return innermostOf(outside(labelled, page.all(NOT_A_SENDER, message)))
    .slice(0, MOST_SENDERS)
    .filter((each) => isNamedByLabel(each) && isShown(each) && emailsInText(textOf(each)).length === 1);
}

function isNamedByLabel(element: Element): boolean {
  const name = nameInLabel(element);
  return name !== undefined && textOf(element).startsWith(name.slice(0, 3));
}

function nameInLabel(element: Element): string | undefined {
  return /^[^:：]{1,30}[:：]\s*(\S.*)$/su.exec(attributeOf(element, 'aria-label') ?? '')?.[1];
}

/** "Subject - Ada Lovelace - Outlook" */
function nameInTitle(title: string): string | undefined {
  return title.split(' - ').slice(1).at(-2);
}

/** The mailbox stands over its folders, and in the account card where that is open. */
function accountAddresses(page: Page): string[] {
  return page
    .all('[role="tree"] [title*="@"], [role="navigation"] [title*="@"], #mectrl_currentAccount_secondary')
    .flatMap((each) => emailsInText(`${attributeOf(each, 'title') ?? ''} ${textOf(each)}`));
}

function accountNames(page: Page): string[] {
  return page.all('#mectrl_currentAccount_primary').map((each) => textOf(each));
}
