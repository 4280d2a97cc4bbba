import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

interface Shown {
  readonly address: string;
  readonly row: string;
  readonly subject?: string;
}

/** A list with the row of the address, beside an open mail from Ada Lovelace. */
const PROGRAMS = {
  Outlook: ({ address, row, subject = 'Forty readers' }: Shown) => ({
    url: `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(address)}`,
    html: `<title>Mail - Herman Hollerith - Outlook</title><div role="navigation"><span title="herman@tabulating.example">Herman</span></div>
      <div role="listbox"><div role="option" data-convid="AAQkOther0=">Grace Hopper Compilers</div><div role="option" aria-selected="true" data-convid="AAQkThread1=">${row}</div></div>
      <div role="main"><div role="heading" aria-level="2">${subject}</div><div aria-label="From: Ada Lovelace"><span>Ada Lovelace&lt;ada@engines.example&gt;</span></div><div id="UniqueMessageBody_1">Dear Herman</div></div>`,
  }),
  'Proton Mail': ({ address, row, subject = 'Forty readers' }: Shown) => ({
    url: `https://mail.proton.me/u/0/inbox/${address}`,
    html: `<title>Inbox | herman@tabulating.example | Proton Mail</title><div data-element-id="AAQkThread1=" data-shortcut-target="item-container" class="item-container">${row}</div>
      <h1>${subject}</h1><article data-testid="message-view-0" data-shortcut-target="message-container"><span data-testid="recipient:details-dropdown-ada" aria-label="More details about Ada Lovelace &lt;ada@engines.example&gt;">Ada Lovelace</span><div data-testid="message-content:body">Dear Herman</div></article>`,
  }),
  Fastmail: ({ address, row, subject = 'Forty readers' }: Shown) => ({
    url: `https://app.fastmail.com/mail/Inbox/${address}?u=d1e24`,
    html: `<title>Inbox – herman@tabulating.example | Fastmail</title><div role="list"><div role="row"><a href="/mail/Inbox/AAQkThread1=?u=d1e24">Open</a> <span>${row}</span></div></div>
      <h1>${subject}</h1><div class="v-MessageCard"><button class="v-MessageCard-from" title="ada@engines.example">Ada Lovelace</button><div class="v-Message-body">Dear Herman</div></div>`,
  }),
} as const;

function read(program: keyof typeof PROGRAMS, shown: Shown) {
  const { url, html } = PROGRAMS[program](shown);
  return readPage(new JSDOM(html, { url }).window.document, url);
}

describe.each(Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[])(
  '%s, with the list beside the mail',
  (program) => {
    const address = 'AAQkThread1=';

    test.each([
      ['names its sender', 'Ada Lovelace A question 9:12'],
      ['names its sender in short', 'Ada, me (3) A question 9:12'],
      ['names its subject alone', 'me Re: Forty readers 9:12'],
    ])('the mail whose row %s is read', (_, row) => {
      expect(read(program, { address, row }).people[0]?.values.name?.[0]?.value).toBe('Ada Lovelace');
    });

    test('nobody is offered while the pane still shows another mail than the row of the address', () => {
      const reading = read(program, { address, row: 'Charles Babbage About the mill 9:12' });
      expect(reading).toMatchObject({ disagrees: true, people: [] });
    });

    test('a row that the address does not name is no witness', () => {
      const reading = read(program, { address: 'AAQkThread2=', row: 'Charles Babbage About the mill 9:12' });
      expect(reading.people).toHaveLength(1);
    });
  },
);

describe('Roundcube, with the mail in a frame beside the list', () => {
  const url = 'https://webmail.tabulating.example/?_task=mail&_mbox=INBOX';
  const rowOf = (uid: number, state = '') =>
    `<tr id="rcmrow${btoa(String(uid)).replace(/=+$/, '')}" class="message ${state}"><td>Somebody</td></tr>`;

  function readFrame(rows: string) {
    const html = `<title>Inbox</title><body class="task-mail"><script>var rcmail = new rcube_webmail(); rcmail.set_env({"username":"herman@tabulating.example"});</script>
      <table id="messagelist"><tbody>${rows}</tbody></table><iframe id="messagecontframe"></iframe></body>`;
    const { window } = new JSDOM(html, { url });
    const inner = new JSDOM(
      '<body class="task-mail action-preview"><div id="message-header"><td class="header from"><span class="rcmContactAddress" title="ada@engines.example">Ada Lovelace</span></td></div><div id="messagebody">Dear Herman</div></body>',
      { url: 'https://webmail.tabulating.example/?_task=mail&_uid=12&_mbox=INBOX&_framed=1&_action=preview' },
    ).window.document;
    const frame = window.document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    return readPage(window.document, url);
  }

  test('the mail of the selected row is read, and that of several', () => {
    expect(readFrame(rowOf(11) + rowOf(12, 'selected')).people).toHaveLength(1);
    expect(readFrame(rowOf(11, 'selected') + rowOf(12, 'selected')).people).toHaveLength(1);
    expect(readFrame(rowOf(11)).people).toHaveLength(1);
  });

  test('nobody is offered while the frame still shows the mail before', () => {
    expect(readFrame(rowOf(11, 'selected') + rowOf(12))).toMatchObject({ disagrees: true, people: [] });
  });
});
