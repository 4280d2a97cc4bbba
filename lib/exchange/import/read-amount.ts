const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };
const AMOUNT = /^-?\d+(?:\.\d+)?$/;

/**
 * An amount as files write it, at most two decimals, with its currency where the cell names one; `undefined` for what
 * is no amount or below nothing. A single separator followed by three digits is one of thousands.
 * @example amountFromCell('€ 1.234,50') // { amount: 1234.5, currency: 'EUR' }
 */
export function amountFromCell(
  text: string,
): { readonly amount: number; readonly currency?: string } | undefined {
  if (text.length > 60) return undefined;
  const code = /(?<![A-Z])[A-Z]{3}(?![A-Z])/.exec(text)?.[0];
  const symbol = [...text].find((character) => SYMBOLS[character]);
  const currency = code ?? (symbol ? SYMBOLS[symbol] : undefined);
  const digits = text.replace(/[A-Z]{3}|[€$£¥\s\u00A0\u202F'’]/g, '');
  const mark = decimalMark(digits);
  const plain = mark
    ? digits.slice(0, digits.lastIndexOf(mark)).replace(/[.,]/g, '') +
      digits.slice(digits.lastIndexOf(mark)).replace(mark, '.')
    : digits.replace(/[.,]/g, '');
  if (!AMOUNT.test(plain)) return undefined;
  const amount = Math.round(Number(plain) * 100) / 100;
  if (!(amount >= 0 && amount <= 1e12)) return undefined;
  return currency ? { amount, currency } : { amount };
}

function decimalMark(digits: string): '.' | ',' | undefined {
  const [dot, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (dot < 0 && comma < 0) return undefined;
  const mark = dot > comma ? '.' : ',';
  const isOnly = dot < 0 || comma < 0;
  const count = digits.split(mark).length - 1;
  const after = digits.length - digits.lastIndexOf(mark) - 1;
  if (isOnly && (count > 1 || after === 3)) return undefined;
  return mark;
}
