import { attributeOf } from '../../reading/dom.ts';
import { linesFromElement, textOf } from '../../reading/lines.ts';
import type { Page } from '../page.ts';
import { ADDRESS_BAR, found, text } from '../rules.ts';
import { defineSite } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { CONTACTS } from './directory.ts';

/** Both web clients show a chat in the middle and, once it is opened, whom it is with at the right. */
const PANEL = '#column-right, #RightColumn';
const IN_PANEL = '#column-right [data-peer-id][dir], #RightColumn h3[dir]';
const IN_CHAT = '#column-center [data-peer-id][dir], #MiddleColumn h3[dir]';

export default defineSite({
  ...CONTACTS.telegram,
  pages: {
    public: {
      when: (page) =>
        /^(?:t|telegram)\.me$/.test(page.url.hostname) && /^\/\w{4,}\/?$/.test(page.url.pathname),
      people: subjectIn('body'),
      source: 'profile',
      fields: {
        name: [
          found('social-title', 'structured', (_, page) => {
            const meta = page.first('meta[property="og:title"]');
            return meta && attributeOf(meta, 'content');
          }),
          text('page-title', '.tgme_page_title'),
        ],
        profile: [ADDRESS_BAR],
      },
      required: ['profile'],
    },
    chat: {
      when: (page) => page.url.hostname === 'web.telegram.org' && isWithPerson(page),
      people: subjectIn('body'),
      source: 'profile',
      fields: {
        name: [
          found('panel-name', 'role', (_, page) => firstText(page, IN_PANEL)),
          found('chat-name', 'role', (_, page) => firstText(page, IN_CHAT)),
        ],
        phone: [
          found('panel-phone', 'role', (_, page) =>
            panelLines(page).filter((line) => /^\+\d[\d\s-]{6,}$/.test(line)),
          ),
        ],
        profile: [
          found('panel-username', 'role', (_, page) =>
            panelLines(page)
              .map((line) => /^@?(?:t\.me\/)?([a-z]\w{3,31})$/i.exec(line))
              .flatMap((match) => (match && /^@|^t\.me/i.test(match[0]) ? [`https://t.me/${match[1]}`] : [])),
          ),
          found('address-bar', 'address', (_, page) => {
            const [, handle] = /^#@(\w{4,})/.exec(page.url.hash) ?? [];
            return handle && `https://t.me/${handle}`;
          }),
        ],
      },
      required: ['name'],
    },
  },
});

/** Groups and channels have negative ids. */
function isWithPerson(page: Page): boolean {
  if (/^#-\d/.test(page.url.hash)) return false;
  const peer = page.first('#column-center [data-peer-id][dir]');
  if (peer && attributeOf(peer, 'data-peer-id')?.startsWith('-')) return false;
  return page.first(IN_CHAT) !== undefined;
}

function firstText(page: Page, selector: string): string | undefined {
  const element = page.first(selector);
  return element && textOf(element, 200);
}

function panelLines(page: Page): string[] {
  return page.all(PANEL).flatMap((panel) => linesFromElement(panel).map(({ text: line }) => line));
}
