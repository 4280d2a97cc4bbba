import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { correspondents, mailboxesFromText } from '../../lib/sites/correspondents.ts';
import { pageFromDocument } from '../../lib/sites/page.ts';

describe('mailboxes of a recipient line', () => {
  test.each([
    ['To: Ada Lovelace<ada@engines.example>', ['Ada Lovelace<ada@engines.example>']],
    ['ada@engines.example, cb@engines.example', ['ada@engines.example', 'cb@engines.example']],
    [
      'An: Lovelace, Ada<ada@engines.example>; cb@engines.example',
      ['Lovelace, Ada<ada@engines.example>', 'cb@engines.example'],
    ],
    ['宛先： 関 孝和<seki@wasan.example>', ['関 孝和<seki@wasan.example>']],
    ['To: undisclosed recipients', []],
    ['', []],
  ])('%s', (line, expected) => {
    expect(mailboxesFromText(line)).toEqual(expected);
  });
});

test('senders come from the newest message on, then those written to', () => {
  const message = (from: string, to: string) => `<p data-m><b data-f>${from}</b> <i data-t>${to}</i></p>`;
  const html = message('a@x.example', 'b@x.example') + message('c@x.example', 'd@x.example');
  const page = pageFromDocument(new JSDOM(html).window.document, 'https://x.example/');
  const read = (newest: 'first' | 'last') =>
    correspondents({ messages: '[data-m]', newest, from: ['[data-f]'], to: ['[data-t]'], body: [] })(
      page,
    ).map(({ role, text }) => `${role} ${text}`);
  expect(read('last')).toEqual(['from c@x.example', 'from a@x.example', 'to d@x.example', 'to b@x.example']);
  expect(read('first')).toEqual(['from a@x.example', 'from c@x.example', 'to b@x.example', 'to d@x.example']);
});
