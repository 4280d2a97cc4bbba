import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountFromText, moneyInWords, sumsInWords, textFromAmount } from '../../components/ui/amount.ts';

test.each([
  ['18500', 'en', 18500],
  ['18,500.50', 'en', 18500.5],
  ['18.500,5', 'de', 18500.5],
  ['18 500,50', 'fr', 18500.5],
  ['18’500.50', 'de-CH', 18500.5],
  [' 12.345 ', 'en', 12.35],
  ['-5', 'en', undefined],
  ['1e9', 'en', undefined],
  ['12 apples', 'en', undefined],
  ['1.2.3', 'en', undefined],
])('%s in %s is %s', (text, locale, amount) => {
  expect(amountFromText(text, locale)).toBe(amount);
});

test('an amount shown for editing reads back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (cents) => {
      expect(amountFromText(textFromAmount(cents / 100), 'en-US')).toBe(cents / 100);
    }),
  );
});

test('money has no empty decimals, and sums of several currencies stand side by side', () => {
  expect(moneyInWords({ amount: 18500, currency: 'EUR' })).toBe('€18,500');
  expect(moneyInWords({ amount: 18.5, currency: 'EUR' })).toBe('€18.50');
  expect(sumsInWords({ EUR: 1200.4, USD: 0, GBP: 5 })).toBe('€1,200 + £5');
});
