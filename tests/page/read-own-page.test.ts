import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isPageReading } from '../../lib/page/is-page-reading.ts';
import { readOwnPage } from '../../lib/page/read-own-page.ts';
import { MAX_READING_CHARS } from '../../lib/page/reading-size.ts';

const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcpwLrTqXhVbNdKzMsJgWyPl';

test('what is selected is read, and nothing else', () => {
  const { window } = new JSDOM(
    '<p>grace@compilers.example</p><p id="s">Ada Lovelace ada@engines.example</p>',
    { url },
  );
  const range = window.document.createRange();
  range.selectNodeContents(window.document.querySelector('#s') as Element);
  window.getSelection()?.addRange(range);
  const { page, people } = readOwnPage(window as unknown as Window);
  expect(page).toBe('selection');
  expect(JSON.stringify(people)).toContain('ada@engines.example');
  expect(JSON.stringify(people)).not.toContain('grace@compilers.example');
});

test('a reading too large loses its last people, not its first', () => {
  const long = (at: number) => `<span class="g2" email="p${at}@engines.example" name="Ada Lovelace"></span>`;
  const html = `<div role="main"><div data-message-id="1"><span class="gD" email="first@engines.example" name="Ada Lovelace"></span>${Array.from({ length: 3000 }, (_, at) => long(at)).join('')}</div></div>`;
  const reading = readOwnPage(new JSDOM(html, { url }).window as unknown as Window);
  expect(reading.people[0]?.values.email?.[0]?.value).toBe('first@engines.example');
  expect(JSON.stringify(reading).length).toBeLessThanOrEqual(MAX_READING_CHARS);
  expect(isPageReading(reading)).toBe(true);
});
