import { numberFormat } from '../../lib/formats.ts';
import type { NotEnough } from '../../lib/insights/scope.ts';
import { locale, words, wordsFor } from '../../lib/words.ts';

/** A share (0 to 1) as a percentage in the user's format. */
export function percent(share: number): string {
  return numberFormat(locale(), {
    style: 'percent',
    maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0,
  }).format(share);
}

/** A share with its interval: "45 % (30 to 61 %)". */
export function percentWithRange({ rate, low, high }: { rate: number; low: number; high: number }): string {
  return words('insWithRange', percent(rate), percent(low), percent(high));
}

/** A number with at most one decimal. */
export function oneDecimal(value: number): string {
  return numberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
}

/** A number with three decimals, for scores that lie close together. */
export function threeDecimals(value: number): string {
  return numberFormat(locale(), { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);
}

/** Days in words, with one decimal below ten: "9.5 days". */
export function daysInWords(days: number | undefined): string {
  if (days === undefined) return words('insNotReached');
  return words('insDays', numberFormat(locale(), { maximumFractionDigits: days < 10 ? 1 : 0 }).format(days));
}

/** An amount of money without decimals. */
export function wholeMoney(amount: number, currency: string): string {
  return numberFormat(locale(), { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}

/** What is missing for a figure, and how much of it. */
export function missingInWords({ of, have, need }: NotEnough): string {
  const what = {
    'completed stays': 'insMissingStays',
    'closed leads': 'insMissingClosed',
    wins: 'insMissingWins',
    leads: 'insMissingLeads',
    touches: 'insMissingTouches',
    forecasts: 'insMissingForecasts',
  } as const;
  return words('insNotEnough', wordsFor(need, what[of]), have);
}
