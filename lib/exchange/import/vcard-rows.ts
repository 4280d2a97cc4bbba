import { NOTE_SEPARATOR, VALUE_SEPARATOR } from '../separators.ts';
import type { TableRow } from './csv-records.ts';
import { logicalLines, type VcardLine, vcardLine } from './vcard-lines.ts';

/** The columns that a vCard is read into. */
export const VCARD_HEADERS = [
  'Name',
  'Name prefix',
  'First name',
  'Middle name',
  'Last name',
  'Name suffix',
  'E-mail',
  'Phone',
  'Job title',
  'Company',
  'Website',
  'Profile',
  'Location',
  'Notes',
  'Tags',
] as const;

const MOST_LINES = 5000;

/** vCards of versions 2.1, 3.0 and 4.0 as rows, in batches; a card that does not end is broken. */
export async function* vcardRows(pieces: AsyncIterable<string>): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = [];
  let card: VcardLine[] | undefined;
  let number = 0;
  const done = (isWhole: boolean) => {
    const row = { number: ++number, cells: cellsOf(card ?? []) };
    batch.push(isWhole ? row : { ...row, isBroken: true });
    card = undefined;
  };
  for await (const text of logicalLines(pieces)) {
    const line = vcardLine(text);
    if (!line) continue;
    const isMark = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isMark) {
      if (card) done(false);
      card = [];
    } else if (line.name === 'END' && isMark && card) done(true);
    else if (card && card.length < MOST_LINES) card.push(line);
    if (batch.length >= 500) {
      yield batch;
      batch = [];
    }
  }
  if (card) done(false);
  if (batch.length > 0) yield batch;
}

function cellsOf(lines: readonly VcardLine[]): readonly string[] {
  const all = (...names: readonly string[]) =>
    lines.filter(({ name }) => names.includes(name)).map(({ value }) => value);
  const texts = (...names: readonly string[]) =>
    all(...names)
      .map(unescaped)
      .filter(Boolean);
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = components(all('N')[0] ?? '', ';');
  const addresses = (name: string) => texts(name).map((text) => text.replace(/^(?:mailto|tel):/i, ''));
  const phones = addresses('TEL').map((text) => text.replace(/;ext=/i, ' ext. ').split(';', 1).join(''));
  const places = all('ADR').map((value) => {
    const [, , , locality = '', region = '', , country = ''] = components(value, ';');
    return [locality, region, country].filter(Boolean).join(', ');
  });
  return [
    texts('FN')[0] ?? '',
    prefix,
    given,
    middle,
    family,
    suffix,
    addresses('EMAIL').join(VALUE_SEPARATOR),
    phones.join(VALUE_SEPARATOR),
    texts('TITLE')[0] ?? texts('ROLE')[0] ?? '',
    components(all('ORG')[0] ?? '', ';')[0] ?? '',
    texts('URL').join(' '),
    texts('SOCIALPROFILE', 'X-SOCIALPROFILE').join(' '),
    places.find(Boolean) ?? '',
    texts('NOTE').join(NOTE_SEPARATOR),
    all('CATEGORIES')
      .flatMap((value) => components(value, ','))
      .join(VALUE_SEPARATOR),
  ];
}

/** The parts of a structured value, unescaped. */
function components(value: string, separator: string): readonly string[] {
  const parts: string[] = [''];
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? '';
    if (character === '\\' && at + 1 < value.length) parts[parts.length - 1] += character + value[++at];
    else if (character === separator) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => unescaped(part).trim());
}

function unescaped(text: string): string {
  return text.replace(/\\([nN\\,;:])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
