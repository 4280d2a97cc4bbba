import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecord } from '../../../lib/exchange/csv.ts';
import { tableOfFile } from '../../../lib/exchange/import/import-table.ts';
import { shapeOfTable } from '../../../lib/exchange/import/read-table.ts';
import { fileOf } from './imported.ts';

async function cellsOf(file: Blob) {
  const table = await tableOfFile(file);
  const rows: (readonly string[])[] = [];
  for await (const batch of table.rows()) rows.push(...batch.map(({ cells }) => cells));
  return { ...table, rows };
}

const TEXT = 'Name;Stadt\r\nAda Lövelace;"Zürich\r\nAltstadt"\r\n"Charles ""C."" Babbage";London; \r\n';
const utf16 = (isBig: boolean, hasMark: boolean) => {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from(TEXT, (one) => one.charCodeAt(0))];
  return new Uint8Array(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const latin = new Uint8Array(Array.from(TEXT, (one) => one.charCodeAt(0)));

describe('a CSV file', () => {
  it.each([
    ['UTF-8', fileOf(TEXT)],
    ['UTF-8 with a mark', fileOf('\uFEFF', TEXT)],
    ['UTF-16, little end first', fileOf(utf16(false, true))],
    ['UTF-16, big end first', fileOf(utf16(true, true))],
    ['UTF-16 without a mark', fileOf(utf16(false, false))],
    ['UTF-16 without a mark, big end first', fileOf(utf16(true, false))],
    ['Windows-1252', fileOf(latin)],
    ['one that says its delimiter', fileOf('sep=;\r\n', TEXT)],
  ])('in %s is read', async (_, file) => {
    const { headers, rows } = await cellsOf(file);
    expect(headers).toEqual(['Name', 'Stadt']);
    expect(rows).toEqual([
      ['Ada Lövelace', 'Zürich\nAltstadt'],
      ['Charles "C." Babbage', 'London', ' '],
    ]);
  });

  it('is read as the user says, where it was taken for something else', async () => {
    const file = fileOf('Name;City, Country\nAda;London, UK\n');
    const shape = await shapeOfTable(file, 'utf-8', ',');
    expect(shape).toMatchObject({ delimiter: ',', headers: ['Name;City', 'Country'] });
  });

  it.each([',', ';', '\t', '|'])('with %j between its cells is read', async (delimiter) => {
    const { headers } = await cellsOf(
      fileOf(['Name', 'Note'].join(delimiter), '\n', ['Ada', '"a,b;c"'].join(delimiter)),
    );
    expect(headers).toEqual(['Name', 'Note']);
  });

  it('is read below the notes that stand above its headers', async () => {
    const notes = 'Notes:\n"When exporting your data, you may notice that some are missing."\n\n';
    const { headers, rows } = await cellsOf(
      fileOf(
        notes,
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
        ',,,,,,\n',
        'Ada,Lovelace,,,,,12 Mar 2025\n',
      ),
    );
    expect(headers[0]).toBe('First Name');
    expect(rows).toEqual([['Ada', 'Lovelace', '', '', '', '', '12 Mar 2025']]);
  });

  it('reads back what an export wrote, wherever it is cut into pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '=', "'", 'é', '日') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 30 }),
        async (records) => {
          const text = [['A', 'B', 'C'], ...records].map((record) => csvRecord(record, ',')).join('');
          expect((await cellsOf(fileOf(text))).rows).toEqual(records);
        },
      ),
    );
  });

  it.each([
    ['empty', fileOf(), 'empty-file'],
    ['a workbook', fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])), 'not-text'],
    [
      'a quote that is never closed, with megabytes behind it',
      fileOf(`Name,Note\nAda,"${'x'.repeat(5e6)}`),
      'record-too-long',
    ],
    ['JSON that breaks off', fileOf('[{"name":'), 'broken-json'],
    ['JSON of great depth', fileOf('['.repeat(1e5)), 'broken-json'],
  ])('that is %s is refused', async (_, file, code) => {
    await expect(cellsOf(file)).rejects.toThrow(expect.objectContaining({ code }));
  });
});

it('JSON lists of other programs become a table', async () => {
  const people = [
    {
      name: 'Ada Lovelace',
      emails: [{ value: 'ada@engines.example' }, 'a@engines.example'],
      company: { name: 'Engines' },
    },
    { name: 'Charles Babbage', age: 79, ['__proto__']: 'x', note: null },
  ];
  const { headers, rows } = await cellsOf(fileOf(JSON.stringify({ count: 2, people })));
  expect(headers).toEqual(['name', 'emails', 'company name', 'age', '__proto__', 'note']);
  expect(rows).toEqual([
    ['Ada Lovelace', 'ada@engines.example; a@engines.example', 'Engines', '', '', ''],
    ['Charles Babbage', '', '', '79', 'x', ''],
  ]);
});

describe('vCards', () => {
  const one = (...lines: readonly string[]) =>
    fileOf(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'));

  it.each([
    [
      '4.0',
      one(
        'VERSION:4.0',
        'FN:Ada Lovelace',
        'N:Lovelace;Ada;;;',
        'EMAIL:ada@engines.example',
        'TEL;VALUE=uri:tel:+44-20-7946-0958;ext=12',
        'ORG:Engines\\, Ltd;Analysis',
        'NOTE:One\\nTwo',
        'CATEGORIES:a\\,b,c',
        'UID:x',
      ),
    ],
    [
      '3.0',
      one(
        'VERSION:3.0',
        'FN:Ada Love',
        ' lace',
        'N:Lovelace;Ada;;;',
        'item1.EMAIL;type=INTERNET:ada@engines.example',
        'TEL:+44-20-7946-0958 ext. 12',
        'ORG:Engines\\, Ltd',
        'NOTE:One\\NTwo',
        'CATEGORIES:a\\,b,c',
      ),
    ],
    [
      '2.1',
      one(
        'VERSION:2.1',
        'FN;CHARSET=UTF-8;QUOTED-PRINTABLE:Ada=20Love=',
        'lace',
        'N:Lovelace;Ada',
        'EMAIL;INTERNET:ada@engines.example',
        'TEL;WORK:+44-20-7946-0958 ext. 12',
        'ORG:Engines, Ltd',
        'NOTE;ENCODING=QUOTED-PRINTABLE:One=0D=0ATwo',
        'CATEGORIES:a\\,b,c',
      ),
    ],
  ])('of version %s are read', async (_, file) => {
    const { headers, rows } = await cellsOf(file);
    const cells = Object.fromEntries(
      headers.map((header, index) => [header, rows[0]?.[index]?.replace('\r', '')]),
    );
    expect(cells).toMatchObject({
      Name: 'Ada Lovelace',
      'First name': 'Ada',
      'Last name': 'Lovelace',
      'E-mail': 'ada@engines.example',
      Phone: '+44-20-7946-0958 ext. 12',
      Company: 'Engines, Ltd',
      Notes: 'One\nTwo',
      Tags: 'a,b; c',
    });
  });

  it('in an old charset are read', async () => {
    const { rows } = await cellsOf(
      one('VERSION:2.1', 'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ren=E9 Descartes'),
    );
    expect(rows[0]?.[0]).toBe('René Descartes');
  });

  it('that do not end are broken', async () => {
    const table = await tableOfFile(fileOf('BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Charles\nEND:VCARD\n'));
    const rows = [];
    for await (const batch of table.rows()) rows.push(...batch);
    expect(rows.map(({ isBroken }) => isBroken)).toEqual([true, undefined]);
  });

  it.each([
    ['soft breaks', `BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:${'x=\n'.repeat(300_000)}\nEND:VCARD\n`],
    ['folded lines', `BEGIN:VCARD\nNOTE:${'\n x'.repeat(300_000)}\nEND:VCARD\n`],
    ['parts', `BEGIN:VCARD\nN:${'a;'.repeat(300_000)}\nTEL:${';'.repeat(300_000)}\nEND:VCARD\n`],
  ])('with hundreds of thousands of %s are read in time', async (_, text) => {
    expect((await cellsOf(fileOf(text))).rows).toHaveLength(1);
  });
});
