import { numberFormat } from '../../lib/formats.ts';
import type { Money } from '../../lib/leads/lead.ts';
import { locale } from '../../lib/words.ts';

/** An amount of money in the user's format, without empty decimals. */
export function moneyInWords(money: Money): string {
  return numberFormat(locale(), {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: Number.isInteger(money.amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(money.amount);
}

/** Sums by currency, joined; '' where there is none. */
export function sumsInWords(sums: Readonly<Record<string, number>>): string {
  return Object.entries(sums)
    .filter(([, amount]) => amount !== 0)
    .map(([currency, amount]) => moneyInWords({ amount: Math.round(amount), currency }))
    .join(' + ');
}

/** A count in the user's digits. */
export function countInWords(count: number): string {
  return numberFormat(locale()).format(count);
}

/**
 * Reads an amount as typed in this locale, with or without grouping; `undefined` when it is not one.
 * Rounded to two decimals; never negative.
 * @example amountFromText('18,500.50', 'en') // 18500.5
 */
export function amountFromText(text: string, localeTag: string): number | undefined {
  const decimal =
    new Intl.NumberFormat(localeTag).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';
  const grouping = decimal === ',' ? /[.\s\u00a0\u202f'’]/gu : /[,\s\u00a0\u202f'’]/gu;
  const plain = text.trim().replace(grouping, '').replace(decimal, '.');
  if (!/^\d{1,12}(?:\.\d{0,6})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 100) / 100;
}

/** An amount as text that `amountFromText` reads back. */
export function textFromAmount(amount: number | undefined): string {
  if (amount === undefined) return '';
  return new Intl.NumberFormat(locale(), { useGrouping: false, maximumFractionDigits: 2 }).format(amount);
}
