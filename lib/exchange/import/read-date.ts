/** The order of the numbers in a date such as `3/4/2025`. */
export type DateOrder = 'month-first' | 'day-first';

const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const NUMBERS = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:,?\s+\d{1,2}[:.]\d{2}.{0,15})?$/;
const DAY_NAMED =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4})(?:\D.{0,20})?$/u;
const NAMED_DAY =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\D.{0,20})?$/u;
const SERIAL = /^[2-6]\d{4}(?:\.\d+)?$/;

/** The beginnings of months' names, folded: English, German, Spanish, French, Italian, Portuguese, Dutch. */
const MONTHS = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev)/,
  /^(?:mar(?!i)|marz|mrt|maa)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|ago|aou)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out|ott)/,
  /^nov/,
  /^(?:dec|dez|dic)/,
];
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Tells from all the dates of a column whether the month or the day comes first, one cell after the other. */
export function dateOrderCollector(): {
  add(text: string): void;
  order(): { readonly order?: DateOrder; readonly isMixed: boolean };
} {
  const seen = { 'month-first': 0, 'day-first': 0 };
  return {
    add(text) {
      const [, first = '', mark = '', second = ''] = NUMBERS.exec(text.trim()) ?? [];
      if (Number(first) > 12 && Number(second) <= 12) seen['day-first']++;
      if (Number(second) > 12 && Number(first) <= 12) seen['month-first']++;
      // Nobody who writes dots writes the month first; it decides where no number does.
      if (mark === '.') seen['day-first'] += 0.001;
    },
    order() {
      const [month, day] = [seen['month-first'], seen['day-first']];
      if (month === 0 && day === 0) return { isMixed: false };
      return { order: month > day ? 'month-first' : 'day-first', isMixed: month >= 1 && day >= 1 };
    },
  };
}

/**
 * The instant (epoch ms) of a date as files write it, `undefined` for what is none. A date without a time is noon where
 * the user is, so that it is the same date in every zone near by.
 * @example dateFromCell('12 Mar 2025', 'month-first') // noon of 2025-03-12
 */
export function dateFromCell(text: string, order: DateOrder): number | undefined {
  const cell = text.trim();
  if (cell.length > 60) return undefined;
  const full = YEAR_FIRST.exec(cell);
  if (full) return fromYearFirst(full);
  const numbers = NUMBERS.exec(cell);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    const isMonthFirst = first > 12 ? false : second > 12 ? true : order === 'month-first';
    return isMonthFirst
      ? noonOf(yearFrom(numbers[4]), first, second)
      : noonOf(yearFrom(numbers[4]), second, first);
  }
  if (SERIAL.test(cell)) {
    const date = new Date(EXCEL_EPOCH + Math.floor(Number(cell)) * DAY_MS);
    return noonOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  const [, day, name, year] = DAY_NAMED.exec(cell) ?? swapped(NAMED_DAY.exec(cell));
  const month = name ? monthFrom(name) : 0;
  return month > 0 ? noonOf(Number(year), month, Number(day)) : undefined;
}

/** Whether a cell looks like a date, whatever its order. */
export function looksLikeDate(text: string): boolean {
  return !SERIAL.test(text.trim()) && dateFromCell(text, 'month-first') !== undefined;
}

function fromYearFirst([, year, month, day, hour, minute, second = '0', zone]: RegExpExecArray):
  | number
  | undefined {
  const noon = noonOf(Number(year), Number(month), Number(day));
  if (noon === undefined || hour === undefined) return noon;
  const two = (part = '0') => part.padStart(2, '0');
  const offset =
    zone && /\d$/.test(zone) && !zone.includes(':') ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const at = Date.parse(
    `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${offset?.toUpperCase() ?? ''}`,
  );
  return noon === undefined || Number.isNaN(at) ? noon : at;
}

function noonOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(year, month - 1, day, 12);
  const isReal = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isReal && year >= 1971 && year <= 2200 ? date.getTime() : undefined;
}

function yearFrom(text = ''): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match ? [match[0], match[2], match[1], match[3]] : [];
}

function monthFrom(name: string): number {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((month) => month.test(folded)) + 1;
}
