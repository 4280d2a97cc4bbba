import type { Recurrence } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';

/** How often a step can come again, the usual choices. */
export const RECURRENCES = {
  never: undefined,
  week: { count: 1, unit: 'week' },
  twoWeeks: { count: 2, unit: 'week' },
  month: { count: 1, unit: 'month' },
  quarter: { count: 3, unit: 'month' },
  year: { count: 1, unit: 'year' },
} as const satisfies Readonly<Record<string, Recurrence | undefined>>;
export type RecurrenceName = keyof typeof RECURRENCES;
export const RECURRENCE_NAMES = Object.keys(RECURRENCES) as readonly RecurrenceName[];

/** How often something comes again, in words; '' for once. */
export function recurrenceInWords(every: Recurrence | undefined): string {
  if (!every) return '';
  const usual = RECURRENCE_NAMES.find((name) => {
    const one = RECURRENCES[name];
    return one?.count === every.count && one.unit === every.unit;
  });
  return usual ? words(`every_${usual}`) : words(`everyOther_${every.unit}`, every.count);
}
