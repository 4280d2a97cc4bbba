import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { MAX_REPORT_CHARS } from '../../lib/leads/report-size.ts';
import { isPageReport } from '../../lib/page/is-page-report.ts';
import { readOwnPage } from '../../lib/page/read-own-page.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';

const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcpwLrTqXhVbNdKzMsJgWyPl';

test('what is selected is read, and nothing else', () => {
  const { window } = new JSDOM(
    '<p>grace@compilers.example</p><p id="s">Ada Lovelace ada@engines.example</p>',
    { url },
  );
  const range = window.document.createRange();
  range.selectNodeContents(window.document.querySelector('#s') as Element);
  window.getSelection()?.addRange(range);
  const report = readOwnPage(window as unknown as Window);
  const { page, people } = decideReading(report);
  expect(page).toBe('selection');
  expect(JSON.stringify(people)).toContain('ada@engines.example');
  expect(JSON.stringify(report)).not.toContain('grace@compilers.example');
});

test('a report too large loses its last people, not its first', () => {
  const long = (at: number) => `<span class="g2" email="p${at}@engines.example" name="Ada Lovelace"></span>`;
  const html = `<div role="main"><div data-message-id="1"><span class="gD" email="first@engines.example" name="Ada Lovelace"></span>${Array.from({ length: 3000 }, (_, at) => long(at)).join('')}</div></div>`;
  const report = readOwnPage(new JSDOM(html, { url }).window as unknown as Window);
  expect(JSON.stringify(report).length).toBeLessThanOrEqual(MAX_REPORT_CHARS);
  expect(isPageReport(report)).toBe(true);
  expect(decideReading(report).people[0]?.values.email?.[0]?.value).toBe('first@engines.example');
});
