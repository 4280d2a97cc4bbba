import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { threadOfAddress } from '../../lib/sites/mail/gmail-thread.ts';
import { readPage } from './read-page.ts';

const DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** An address's last part as Gmail writes it: the text's bytes as one number, counted to forty. */
function tokenOf(text: string): string {
  let number = [...text].reduce((sum, letter) => sum * 256n + BigInt(letter.charCodeAt(0)), 0n);
  let token = '';
  for (; number > 0n; number /= 40n) token = DIGITS.charAt(Number(number % 40n)) + token;
  return token;
}

function read(hash: string, thread: string) {
  const url = `https://mail.google.com/mail/u/0/${hash}`;
  const html = `<title>Engines - charles@engines.example - Gmail</title><div role="main"><h2 class="hP" data-thread-perm-id="${thread}">Engines</h2>
    <div class="adn ads" data-message-id="#msg-f:1"><span class="gD" email="ada@engines.example" name="Ada Lovelace">Ada Lovelace</span><div class="a3s aiL">Dear Charles</div></div></div>`;
  return readPage(new JSDOM(html, { url }).window.document, url);
}

test('an address names its thread, or nothing that is known', () => {
  expect(tokenOf('f:1234567890123456789')).toMatch(/^FMfcg/);
  expect(threadOfAddress(`#inbox/${tokenOf('f:1234567890123456789')}`)).toBe('1234567890123456789');
  expect(threadOfAddress(`#label/Clients/${tokenOf('f:1234567890123456789')}`)).toBe('1234567890123456789');
  expect(threadOfAddress(`#sent/${tokenOf('a:r-123456789012345678')}`)).toBeUndefined();
  for (const hash of ['', '#inbox', '#inbox/FMfcgz1aeiou0000000000', '#search/from%3Aada/p2'])
    expect(threadOfAddress(hash)).toBeUndefined();
});

test('nobody is offered while the panel still shows the thread before', () => {
  const hash = `#inbox/${tokenOf('f:1234567890123456789')}`;
  const right = read(hash, 'thread-f:1234567890123456789');
  expect(right.people[0]?.values.name?.[0]?.value).toBe('Ada Lovelace');
  expect(read(hash, 'thread-f:1234567890123456780')).toMatchObject({ disagrees: true, people: [] });
});

test('an address that says nothing known of its thread is no reason to offer nobody', () => {
  for (const thread of ['thread-f:1234567890123456780', 'thread-a:r1'])
    expect(read('#inbox/FMfcgzQcpwLrTqXhVbNdKzMsJgWyQm', thread).people).toHaveLength(1);
});
