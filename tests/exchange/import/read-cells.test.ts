import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../lib/exchange/cell-formats.ts';
import { lineFromCell } from '../../../lib/exchange/import/clean-text.ts';
import { targetOfHeader } from '../../../lib/exchange/import/header-words.ts';
import { amountFromCell } from '../../../lib/exchange/import/read-amount.ts';
import { type DateOrder, dateFromCell, dateOrderCollector } from '../../../lib/exchange/import/read-date.ts';

describe('a date', () => {
  it.each<[string, DateOrder, string]>([
    ['2025-03-12', 'month-first', '2025-03-12'],
    ['2025/3/2', 'month-first', '2025-03-02'],
    ['3/12/2025', 'month-first', '2025-03-12'],
    ['3/12/2025', 'day-first', '2025-12-03'],
    ['13/12/2025', 'month-first', '2025-12-13'],
    ['12.03.25', 'day-first', '2025-03-12'],
    ['12/3/2025 14:05', 'day-first', '2025-03-12'],
    ['12 Mar 2025', 'month-first', '2025-03-12'],
    ['March 12, 2025', 'day-first', '2025-03-12'],
    ['12 de marzo de 2025', 'day-first', '2025-03-12'],
    ['12. März 2025', 'day-first', '2025-03-12'],
    ['12 août 2025', 'day-first', '2025-08-12'],
    ['12 mei 2025', 'day-first', '2025-05-12'],
    ['12 gen 2025', 'day-first', '2025-01-12'],
    ['45728', 'day-first', '2025-03-12'],
  ])('%j, %s, is %s', (text, order, date) => expect(calendarDate(dateFromCell(text, order))).toBe(date));

  it('keeps its time where it has one', () => {
    expect(dateFromCell('2025-03-12T14:05:00Z', 'day-first')).toBe(Date.UTC(2025, 2, 12, 14, 5));
    expect(dateFromCell('2025-03-12 14:05:00+0100', 'day-first')).toBe(Date.UTC(2025, 2, 12, 13, 5));
  });

  it.each(['', 'soon', '2025-02-30', '31/02/2025', '99/99/2025', '12 Foo 2025', '1e9', '0'.repeat(1e6)])(
    'is not %j',
    (text) => expect(dateFromCell(text, 'day-first')).toBeUndefined(),
  );

  it.each<[readonly string[], DateOrder | undefined, boolean]>([
    [['1/2/2025', '3/13/2025'], 'month-first', false],
    [['1/2/2025', '13/3/2025'], 'day-first', false],
    [['1/2/2025'], undefined, false],
    [['1.2.2025'], 'day-first', false],
    [['13/3/2025', '3/13/2025', '4/14/2025'], 'month-first', true],
  ])('has the order of the whole column: %j', (texts, order, isMixed) => {
    const collector = dateOrderCollector();
    for (const text of texts) collector.add(text);
    expect(collector.order()).toEqual({ ...(order && { order }), isMixed });
  });
});

it.each([
  ['1054', 1054, undefined],
  ['$4,514', 4514, 'USD'],
  ['€ 1.234,50', 1234.5, 'EUR'],
  ['1,234.5', 1234.5, undefined],
  ['1.234.567', 1234567, undefined],
  ['18.5', 18.5, undefined],
  ['18,5 CHF', 18.5, 'CHF'],
  ["1'250.00 CHF", 1250, 'CHF'],
])('the amount %j is %d', (text, amount, currency) => {
  expect(amountFromCell(text)).toEqual({ amount, ...(currency && { currency }) });
});

it.each(['', 'ten', '-5', '1e400', '12/3/2025', '9'.repeat(50)])('%j is no amount', (text) =>
  expect(amountFromCell(text)).toBeUndefined(),
);

it.each([
  ['Vorname', 'givenName'],
  ['Correo electrónico', 'email'],
  ['E-Mail-Adresse', 'email'],
  ['Téléphone portable', 'phone'],
  ['sales_agent', 'owner'],
  ['FirstName', 'givenName'],
  ['MobilePhone', 'phone'],
  ['E-mail 2 - Value', 'email'],
  ['Phone 1 - Label', undefined],
  ['Organization 1 - Title', 'title'],
  ['Work E-mail', 'email'],
  ['Società', 'company'],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the header %j says %s', (header, target) => expect(targetOfHeader(header)).toBe(target));

it('a text loses what is not seen, and keeps what makes up a character', () => {
  expect(lineFromCell('\0A\u202Eda \u200B\n Love\uD800lace 👩‍🔬')).toBe('Ada Love\uFFFDlace 👩‍🔬');
});
