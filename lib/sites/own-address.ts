import { attributeOf } from '../reading/dom.ts';
import { emailsInText } from '../reading/emails.ts';
import { textOf } from '../reading/lines.ts';
import type { Page } from './page.ts';

const BANNERS = ['[role="banner"]', 'header', 'nav', '[role="navigation"]'].join(', ');
const ACCOUNTS = [
  'account',
  'username',
  'user-name',
  'user-menu',
  'usermenu',
  'userdropdown',
  'profile',
  'mailbox-name',
]
  .flatMap((word) => [
    `[id*="${word}" i]`,
    `[class*="${word}" i]`,
    `[data-testid*="${word}" i]`,
    `[data-test-id*="${word}" i]`,
  ])
  .join(', ');
const MAX_PLACES = 60;

/**
 * The mailbox that a mail program says is open: in the page's title, or beside the account's name and menu.
 * None where several different ones stand there.
 */
export function ownAddresses(page: Page): string[] {
  const titled = emailsInText(page.title);
  if (titled.length > 0) return titled;
  const named = addressesAt(page, ACCOUNTS);
  const found = named.length > 0 ? named : addressesAt(page, BANNERS);
  return found.length === 1 ? found : [];
}

function addressesAt(page: Page, selector: string): string[] {
  const found = page.all(selector).slice(0, MAX_PLACES);
  const texts = found.flatMap((each) => [
    textOf(each, 300),
    ...[each, ...page.all('[title*="@"], [aria-label*="@"]', each).slice(0, 10)].flatMap((one) =>
      ['title', 'aria-label'].map((name) => (attributeOf(one, name) ?? '').slice(0, 300)),
    ),
  ]);
  return [...new Set(texts.flatMap((text) => emailsInText(text)).map((email) => email.toLowerCase()))];
}
