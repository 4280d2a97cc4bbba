/** How a fact is written where a target wants it otherwise than Firsthand does. */
export const CELL_FORMATS = {
  /** `11/23/2026` */
  'month-day-year': (cell: string) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2/$3/$1'),
  /** HubSpot's internal names of lifecycle stages. */
  lifecycle: (cell: string) => ({ won: 'customer', open: 'lead' })[cell] ?? '',
  /** Google's labels are groups, of which everybody is in the first. */
  'google-labels': (cell: string) => ['* myContacts', ...cell.split('; ').filter(Boolean)].join(' ::: '),
  'google-values': (cell: string) => cell.split('; ').join(' ::: '),
  'label-work': (cell: string) => (cell ? 'Work' : ''),
  'type-smtp': (cell: string) => (cell ? 'SMTP' : ''),
  'status-words': (cell: string) => ({ open: 'Open', won: 'Qualified', lost: 'Unqualified' })[cell] ?? '',
} as const satisfies Readonly<Record<string, (cell: string) => string>>;

/** The name of a way to write a cell. */
export type CellFormat = keyof typeof CELL_FORMATS;

/**
 * The calendar date of an instant (epoch ms) where the user is, '' for none.
 * @example calendarDate(Date.UTC(2026, 10, 23, 12)) // '2026-11-23'
 */
export function calendarDate(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  const padded = (part: number, length: number) => String(part).padStart(length, '0');
  return `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`;
}

/**
 * A phone number as E.164, without the spaces that keep it text in a spreadsheet; an extension stays.
 * @example barePhone('+44 20 7946 0958 ext. 12') // '+442079460958 ext. 12'
 */
export function barePhone(phone: string): string {
  const [, number = '', rest = ''] = /^(\+[\d ]*\d)(.*)$/s.exec(phone) ?? [];
  return number ? number.replaceAll(' ', '') + rest : phone;
}
