import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { correspondentsOnPage, isMailPage } from '../../lib/sites/any-mail.ts';
import { pageFromDocument } from '../../lib/sites/page.ts';

const pageOf = (html: string) => pageFromDocument(new JSDOM(html).window.document, 'https://x.example/');
const read = (html: string) =>
  correspondentsOnPage(pageOf(html)).map(
    ({ role, mailbox }) => `${role} ${mailbox?.name ?? ''} ${mailbox?.email ?? ''}`,
  );
const ACTS = '<button title="Reply">R</button><button title="Forward">F</button>';
const BODY = `<div>${'Could you send us a quote for forty card readers? '.repeat(3)}</div>`;

describe('a message of a mail program that nobody knows', () => {
  test.each([
    [
      'labels in a table',
      '<table><tr><td>From:<td>Ada Lovelace &lt;ada@x.example&gt;<tr><td>To:<td>b@x.example; "Noether, Emmy" &lt;e@x.example&gt;<tr><td>Cc<td>c@x.example</table>',
      [
        'from Ada Lovelace ada@x.example',
        'to  b@x.example',
        'to Noether, Emmy e@x.example',
        'cc  c@x.example',
      ],
    ],
    [
      'labels and people on one line',
      '<p>Von: Ada Lovelace &lt;ada@x.example&gt; An: Bob &lt;b@x.example&gt;</p>',
      ['from Ada Lovelace ada@x.example', 'to Bob b@x.example'],
    ],
    [
      'a sender above "to", addresses in titles',
      '<div><b title="ada@x.example">Ada Lovelace</b></div><div>to <i title="b@x.example">Bob</i>, <i title="c@x.example">Cleo</i></div>',
      ['from Ada Lovelace ada@x.example', 'to Bob b@x.example', 'to Cleo c@x.example'],
    ],
    [
      'labels for those who do not see',
      '<span aria-label="From: Ada"><span>Ada &lt;ada@x.example&gt;</span></span><div aria-label="To:"><a href="mailto:b@x.example">Bob</a></div>',
      ['from Ada ada@x.example', 'to Bob b@x.example'],
    ],
    [
      'blocks called after their field',
      '<div data-testid="message-from"><em>Ada</em> ada@x.example</div><div id="msgTo">b@x.example</div><div class="mail-reply-to">r@x.example</div>',
      ['from Ada ada@x.example', 'reply-to  r@x.example', 'to  b@x.example'],
    ],
    [
      'Korean, written in one word',
      '<p>보낸사람 : 김철수 &lt;kim@x.example&gt;</p><p>받는사람 : b@x.example</p>',
      ['from 김철수 kim@x.example', 'to  b@x.example'],
    ],
    [
      'Chinese as in Taiwan',
      '<dl><dt>寄件人<dd>王 小明 &lt;wang@x.example&gt;<dt>收件者<dd>b@x.example</dl>',
      ['from 王 小明 wang@x.example', 'to  b@x.example'],
    ],
    [
      'Russian, in two words',
      '<p>От кого: Ада &lt;ada@x.example&gt;</p><p>Кому: b@x.example</p>',
      ['from Ада ada@x.example', 'to  b@x.example'],
    ],
    [
      'Japanese',
      '<dl><dt>差出人<dd>関 孝和 &lt;seki@x.example&gt;<dt>宛先：<dd>b@x.example</dl>',
      ['from 関 孝和 seki@x.example', 'to  b@x.example'],
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html + BODY)).toEqual(expected);
  });

  test.each([
    [
      'recipients by their names alone',
      '<div><b>Ada Lovelace</b><a>ada@x.example</a></div><div><label>To</label><div>Bob, Cleo</div></div>',
      ['from Ada Lovelace ada@x.example'],
    ],
    [
      'copies behind their label on one line',
      '<div class="from" title="ada@x.example">Ada</div><p>To <i title="b@x.example">Bob</i>, <i title="c@x.example">Cleo</i> <b>Cc</b> <i title="d@x.example">Dan</i></p>',
      ['from Ada ada@x.example', 'to Bob b@x.example', 'to Cleo c@x.example', 'cc Dan d@x.example'],
    ],
    [
      'rows of a list before it, which name senders only',
      '<ul><li class="from" title="x@x.example">X Y<li class="from" title="y@x.example">Y Z</ul><div class="author"><b title="ada@x.example">Ada</b></div><p>To: b@x.example</p>',
      ['from Ada ada@x.example', 'to  b@x.example'],
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html + BODY)).toEqual(expected);
  });

  test('beside rows, what is called a message’s body tells which of them is open, and who is quoted', () => {
    const rows = '<div class="row"><i class="from" title="x@x.example">X Y</i></div>'.repeat(2);
    const quoted =
      '<blockquote><p>From: Grace &lt;grace@x.example&gt;</p><p>To: ada@x.example</p></blockquote>';
    const open = `<section><p class="sender">ada@x.example</p><div class="message-body">${BODY}${quoted}</div></section>`;
    expect(read(rows + open)).toEqual(['from  ada@x.example']);
  });

  test('headers quoted inside of it are not its own', () => {
    const header =
      '<div class="h"><b>From:</b> <i>Ada &lt;ada@x.example&gt;</i></div><div class="h"><b>To:</b> <i>b@x.example</i></div>';
    const quoted = '<p>From: Grace &lt;grace@x.example&gt;<br>To: ada@x.example<br>Subject: Readers</p>';
    expect(read(`<div>${header}</div><div>Yes, let us do that together.${quoted}</div>`)).toEqual([
      'from Ada ada@x.example',
      'to  b@x.example',
    ]);
  });

  test('what its sender wrote is found beside the header', () => {
    const header = '<div><p>From: ada@x.example</p><p>To: b@x.example</p></div>';
    const [sender] = correspondentsOnPage(pageOf(`<main>${header}<nav>Inbox</nav>${BODY}</main>`));
    expect(sender?.body?.textContent).toMatch(/^Could you send/);
  });
});

describe('a page is a mail program’s', () => {
  const header = '<p>From: ada@x.example</p><p>To: b@x.example</p>';
  test('when it offers to answer and to forward', () => {
    expect(isMailPage(pageOf(header + BODY))).toBe(false);
    expect(isMailPage(pageOf(ACTS + header + BODY))).toBe(true);
  });

  test('when it shows a sender, and offers to answer what it calls a message', () => {
    const sender = '<div class="sender">Ada <p>ada@x.example</p></div>';
    expect(isMailPage(pageOf(`${sender}<button>Reply</button><div class="post">${BODY}</div>`))).toBe(false);
    expect(isMailPage(pageOf(`${sender}<button>Reply</button><div class="mail-body"></div>`))).toBe(false);
    expect(isMailPage(pageOf(`${sender}<div class="mail-body">${BODY}</div>`))).toBe(false);
    expect(isMailPage(pageOf(`${sender}<button>Reply</button><div class="mail-body">${BODY}</div>`))).toBe(
      true,
    );
  });

  test.each(['Reply to all', 'Reply (r)', 'Allen antworten', 'Ответить всем'])(
    'and answers are called %s',
    (name) => {
      expect(isMailPage(pageOf(`<i title="${name}"></i><i aria-label="Forward"></i>${header}${BODY}`))).toBe(
        true,
      );
    },
  );

  test.each([
    '<h1>Contact</h1><p>Ada Lovelace, <a href="mailto:ada@x.example">ada@x.example</a></p><p>To: the office</p>',
    '<p>From: London</p><p>To: Paris</p><p>Date: 3 May</p><p>Subject to change, ask info@x.example</p>',
    '<form><label>From</label><input value="a@x.example"><label>To</label><input></form>',
    '<article><pre>From: ada@x.example\nTo: b@x.example\nSubject: x\nDate: y</pre></article>',
    '<p>Write to ada@x.example to order.</p><a>Reply</a><a>Forward</a>',
  ])('but not so: %s', (html) => {
    expect(isMailPage(pageOf(html))).toBe(false);
  });
});
