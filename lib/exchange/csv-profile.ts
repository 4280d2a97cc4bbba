/**
 * Whom a CSV file is for. `spreadsheet`: byte order mark, the locale's delimiter, formulas disarmed. `crm`: a program
 * that takes cells as they are, so plain UTF-8, commas, bare phone numbers and no apostrophes.
 */
export type CsvProfile = 'spreadsheet' | 'crm';
