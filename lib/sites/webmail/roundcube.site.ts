import { attributeOf, parentOf, tagOf } from '../../reading/dom.ts';
import { textOf } from '../../reading/lines.ts';
import { correspondents, type Where } from '../correspondents.ts';
import { rowsOf } from '../header-parts.ts';
import { hasAny, type Page } from '../page.ts';
import { attribute, ownText } from '../rules.ts';
import { defineSite, type Spot } from '../site.ts';
import { around, outside } from '../within.ts';
import { WEBMAIL } from './directory.ts';
import { previewsOtherMail } from './roundcube-preview.ts';

/** The last two are the skin "classic", whose headers have no name of their own. */
const HEADER = '#message-header, #messageheader, #messageframe table, .messageheaderbox .headers-table';
const ADDRESS = '.rcmContactAddress';
const NAMED = '[title*="@"], a[href^="mailto:"]';

const inHeaders = correspondents({
  // The split view has the mail in a frame of its own; the body of a mail can hold another mail's headers.
  messages: (page) => page.all('body').filter((body) => inOwnHeader(HEADER)(body, page).length > 0),
  newest: 'last',
  from: inHeader('from'),
  replyTo: inHeader('replyto'),
  to: inHeader('to'),
  cc: inHeader('cc'),
  body: [
    '#messagebody .message-part, #messagebody .message-htmlpart',
    // Behind the first part can stand a forwarded mail.
    (message, page) => page.all('#messagebody > *', message).filter((part) => textOf(part, 50) !== ''),
    '#messagebody',
  ],
});

export default defineSite({
  ...WEBMAIL.roundcube,
  recognise: (page) =>
    hasAny(page, ['body[class*="task-"]', '#messagelist', '#messagebody']) && hasClient(page),
  me: (page) => ({
    emails: [
      ...ownAddresses(usernameInEnvironment(page), page),
      ...page.all('.username').map((each) => textOf(each)),
    ],
  }),
  pages: {
    conversation: {
      when: (page) => page.url.searchParams.get('_action') === 'show' || page.first(HEADER) !== undefined,
      people: (page) => [...inHeaders(page), ...forwarded(page)],
      source: 'header',
      fields: {
        email: [
          attribute('title-attribute', 'title'),
          attribute('mailto', 'href'),
          ownText('shown-address', 'class'),
        ],
        name: [ownText('shown-name', 'class')],
      },
      required: ['email'],
      isStale: previewsOtherMail,
    },
  },
});

/** The senders of mails forwarded inside of the mail, each with what they wrote: the block behind their header. */
function forwarded(page: Page): readonly Spot[] {
  const addressed = page.all('#messagebody table a[href^="mailto:"][title*="@"]');
  const tables = new Map(addressed.toReversed().map((element) => [tableAround(element), element]));
  return [...tables].reverse().flatMap(([table, element]): Spot[] => {
    const body = table && blockBehind(table, page);
    return table ? [{ role: 'mentioned', element, ...(body && { body }) }] : [];
  });
}

function tableAround(element: Element): Element | undefined {
  return around(element).find((each) => tagOf(each) === 'table');
}

function blockBehind(table: Element, page: Page): Element | undefined {
  for (const each of around(table).slice(0, 4)) {
    const parent = parentOf(each);
    const siblings = parent ? page.all(':scope > *', parent) : [];
    const next = siblings[siblings.indexOf(each) + 1];
    if (next) return next;
  }
  return undefined;
}

/** Header cells are named after their field; should the names go, whoever is named first is the sender. */
function inHeader(field: string): Where[] {
  const named = inOwnHeader(everyHeader(NAMED));
  return [
    // The short headers beside them name the recipients in the sender's cell when the mail is one's own.
    inOwnHeader(`#preview-allheaders td.header.${field} ${ADDRESS}`),
    inOwnHeader(everyHeader(`td.header.${field} ${ADDRESS}`)),
    inOwnHeader(everyHeader(`td.header.${field}`)),
    ...(field === 'from'
      ? [labelledSender, (message: Element, page: Page) => named(message, page).slice(0, 1)]
      : field === 'to'
        ? [named]
        : []),
  ];
}

/** A sender without a link to write to is known by the label before. */
function labelledSender(message: Element, page: Page): Element[] {
  const rows = inOwnHeader(everyHeader('tr'))(message, page);
  return rowsOf('from', rows).flatMap((row) => page.all('td', row).slice(-1));
}

/** A forwarded mail has the same headers, inside the body of the mail around it. */
function inOwnHeader(selector: string) {
  return (message: Element, page: Page) =>
    outside(page.all(selector, message), page.all('#messagebody', message));
}

function everyHeader(inner: string): string {
  return `:is(${HEADER}) :is(${inner})`;
}

function scripts(page: Page): string[] {
  return page.all('script:not([src])').map((script) => script.textContent ?? '');
}

function hasClient(page: Page): boolean {
  if (page.first(ADDRESS) || page.first('script[src*="program/js/app"]')) return true;
  return scripts(page).some((script) => script.includes('rcube_webmail'));
}

/** The client's settings are in the page: `rcmail.set_env({... "username":"ada@engines.example" ...})`. */
function usernameInEnvironment(page: Page): string | undefined {
  for (const script of scripts(page)) {
    const username = /"username":"([^"\\]{1,254})"/.exec(script)?.[1];
    if (username) return username;
  }
  return undefined;
}

/** Where users log in without a domain, the page may not have their address: it is the one with their name. */
function ownAddresses(username: string | undefined, page: Page): (string | undefined)[] {
  if (!username || username.includes('@')) return [username];
  const addresses = page.all(`${ADDRESS}[title]`).map((each) => attributeOf(each, 'title') ?? '');
  return addresses.filter((address) => address.toLowerCase().startsWith(`${username.toLowerCase()}@`));
}
