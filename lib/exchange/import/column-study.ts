import { amountFromCell } from './read-amount.ts';
import { type DateOrder, dateOrderCollector, looksLikeDate } from './read-date.ts';
import { DATE_TARGETS, type Target } from './target.ts';

const LOOKED_AT = 1000;
const MOST_LENGTH = 300;
const EMAIL = /^(?:mailto:)?[^\s@;,<>]{1,64}@[^\s@;,<>]{1,190}\.[^\s@;,<>.]{2,24}$/;
const PROFILE =
  /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:linkedin\.com\/in|xing\.com\/profile|github\.com|x\.com|twitter\.com)\/[^/\s]+\/?$/i;
const URL = /^(?:https?:\/\/|www\.)\S+$/i;
const PHONE = /^(?:tel:)?\+?[\d\s().\-/]{7,25}(?:(?:ext\.?|x)\s*\d{1,6})?$/i;

/** Looks at the cells of one column, and says what they can be and cannot be. */
export interface ColumnStudy {
  add(cell: string): void;
  /** The target that holds in view of the cells: they outvote a header, and say what an unknown one means. */
  settled(guess: Target | undefined, isCertain: boolean): Target | undefined;
  order(): { readonly order?: DateOrder; readonly isMixed: boolean };
}

/** A column of which nothing has been seen yet. */
export function columnStudy(): ColumnStudy {
  const dates = dateOrderCollector();
  const seen = { cells: 0, email: 0, profile: 0, url: 0, phone: 0, date: 0, amount: 0 };
  const share = (kind: keyof typeof seen) => (seen.cells === 0 ? 0 : seen[kind] / seen.cells);
  return {
    add(cell) {
      const text = cell.trim();
      if (text === '' || text.length > MOST_LENGTH) return;
      // The order of dates is decided by the whole column, all else by its beginning.
      if (/^\d/.test(text)) dates.add(text);
      if (seen.cells >= LOOKED_AT) return;
      seen.cells++;
      const [first = ''] = text.split(/[;,\s]+| ::: /);
      if (EMAIL.test(first)) seen.email++;
      if (PROFILE.test(first)) seen.profile++;
      if (URL.test(first)) seen.url++;
      if (looksLikeDate(text)) seen.date++;
      else if (PHONE.test(text) && text.replace(/\D/g, '').length >= 7 && /^\+|[\s()/-]/.test(text))
        seen.phone++;
      if (amountFromCell(text)) seen.amount++;
    },
    settled(guess, isCertain) {
      if (isCertain || seen.cells === 0) return guess;
      if (share('email') >= 0.6) return 'email';
      if (share('profile') >= 0.6 && (guess === undefined || guess === 'website')) return 'profile';
      if (guess === 'email' && share('email') < 0.1) return undefined;
      if (guess && DATE_TARGETS.has(guess))
        return share('date') >= 0.3 || isSerial(share) ? guess : undefined;
      if (guess === 'value' || guess === 'cost') return share('amount') >= 0.5 ? guess : undefined;
      if (guess) return guess;
      if (share('phone') >= 0.6) return 'phone';
      return share('url') >= 0.6 ? 'website' : undefined;
    },
    order: dates.order,
  };
}

/** Dates as a spreadsheet's numbers. */
function isSerial(share: (kind: 'amount' | 'date') => number): boolean {
  return share('amount') >= 0.9;
}
