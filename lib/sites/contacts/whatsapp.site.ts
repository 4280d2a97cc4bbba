import { attributeOf } from '../../reading/dom.ts';
import { linesFromElement, textOf } from '../../reading/lines.ts';
import type { Page } from '../page.ts';
import { found } from '../rules.ts';
import { defineSite, type Spot } from '../site.ts';
import { CONTACTS } from './directory.ts';

const HEADER = '#main header';
/** "false_442079460958@c.us_3EB0...": who wrote (not the user), in which chat. */
const RECEIVED = '#main [data-id^="false_"]';
const NUMBER = /^\+\d[\d\s().-]{6,}$/;

export default defineSite({
  ...CONTACTS.whatsapp,
  pages: {
    group: {
      when: (page) => page.first('#main [data-id*="@g.us"]') !== undefined,
      people: sendersInGroup,
      source: 'message',
      fields: {
        name: [found('message-sender', 'structured', (spot) => spot.text)],
        phone: [
          found('message-participant', 'structured', ({ element }) => {
            const [, digits] = /_(\d{7,15})@c\.us$/.exec(attributeOf(element, 'data-id') ?? '') ?? [];
            return digits && `+${digits}`;
          }),
          found('message-sender', 'structured', ({ text }) => (NUMBER.test(text ?? '') ? text : undefined)),
        ],
      },
      required: [],
    },
    chat: {
      when: (page) => page.first(HEADER) !== undefined,
      people: (page) =>
        page
          .all(HEADER)
          .slice(0, 1)
          .map((element) => ({ role: 'subject', element })),
      source: 'profile',
      fields: {
        name: [found('chat-title', 'role', ({ element }, page) => titleOf(element, page))],
        phone: [
          found('message-id', 'structured', ({ element }, page) => numberOf(titleOf(element, page), page)),
          found('chat-title', 'role', ({ element }, page) => {
            const title = titleOf(element, page) ?? '';
            return NUMBER.test(title) ? title : undefined;
          }),
          found('contact-panel', 'role', ({ element }, page) => numbersInPanel(page, titleOf(element, page))),
        ],
      },
      required: ['phone'],
    },
  },
});

/** The number in the id of a message from whom the chat is with; messages of the chat before may still be there. */
function numberOf(title: string | undefined, page: Page): string | undefined {
  const message = page.all(RECEIVED).findLast((each) => senderOf(each, page) === title);
  const [, digits] = /^false_(\d{7,15})@c\.us/.exec((message && attributeOf(message, 'data-id')) ?? '') ?? [];
  return digits && `+${digits}`;
}

function titleOf(header: Element, page: Page): string | undefined {
  const title = page.first('span[dir="auto"], span[title]', header);
  return title && textOf(title, 200);
}

/** "[10:30, 23/11/2026] Ada Lovelace: ", in the order that the user's language gives time and date. */
function senderOf(message: Element, page: Page): string | undefined {
  const text = page.first('[data-pre-plain-text]', message);
  const prefix = text && attributeOf(text, 'data-pre-plain-text');
  return prefix
    ?.slice(prefix.indexOf(']') + 1)
    .replace(/:\s*$/, '')
    .trim();
}

/** Those who wrote to a group, the last first, each once. */
function sendersInGroup(page: Page): readonly Spot[] {
  const senders = new Map<string, Spot>();
  for (const element of page.all(RECEIVED).toReversed()) {
    const text = senderOf(element, page);
    if (text && !senders.has(text)) senders.set(text, { role: 'subject', element, text });
  }
  return [...senders.values()];
}

/** The contact's panel beside the chat, if it is the open chat's and not that of the chat before. */
function numbersInPanel(page: Page, title: string | undefined): string[] {
  const lines = page
    .all('#app section, [data-testid="contact-info-drawer"]')
    .filter((panel) => !page.first('[data-id]', panel))
    .flatMap((panel) => linesFromElement(panel).map(({ text }) => text));
  return title && lines.includes(title) ? lines.filter((line) => NUMBER.test(line)) : [];
}
