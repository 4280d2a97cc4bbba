import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { BOM, csvRecord, delimiterFor, disarmedCell, rearmedCell } from '../../lib/exchange/csv.ts';
import { exportCsv } from '../../lib/exchange/export-csv.ts';
import { FIRSTHAND } from '../../lib/exchange/presets/firsthand.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { ADA, capturedFields, pipelines, story } from '../leads/story.ts';

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\0=1',
    '+44-20-7946',
    '+44 20 7946 0958=1',
  ])('that a spreadsheet would run is disarmed: %j', (text) => expect(disarmedCell(text)).toBe(`'${text}`));

  it.each(['+44 20 7946 0958', '+1 202 555 0143', 'Ada = Analyst', 'a@b.example', '1+1', ''])(
    'that is harmless stays as it is: %j',
    (text) => expect(disarmedCell(text)).toBe(text),
  );
});

it.each([
  ['en-US', ','],
  ['de-DE', ';'],
  ['es-ES', ';'],
])('%s spreadsheets expect %s', (locale, delimiter) => expect(delimiterFor(locale)).toBe(delimiter));

it('writes records that an independent reader reads back cell for cell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(',', ';'),
      (rows, delimiter) => {
        const text = rows.map((row) => csvRecord(row, delimiter)).join('');
        const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
        expect(parsed.data.slice(0, -1)).toEqual(rows.map((row) => row.map(disarmedCell)));
      },
    ),
  );
});

it('is read again as it was, whatever stood in it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', ' ', '1', '\t') }),
      ),
      (text) => {
        expect(rearmedCell(disarmedCell(text))).toBe(text);
      },
    ),
  );
});

async function* batches(leads: readonly Lead[], size: number) {
  for (let at = 0; at < leads.length; at += size) yield leads.slice(at, at + size);
}

const lead = story(
  {
    type: 'capture',
    values: { ...ADA, ...capturedFields({ phone: '+44 20 7946 0958', company: '=cmd|x' }) },
  },
  { type: 'move', leadId: 'lead', stageId: 'proposal' },
).lead as Lead;

describe('an export', () => {
  it('begins with the byte order mark and one header, and has a record for each lead', async () => {
    const progress: number[] = [];
    const { blob, rows } = await exportCsv(
      { leads: batches(Array(25).fill(lead), 10), pipelines, total: 25 },
      { delimiter: ',', signal: new AbortController().signal, onProgress: (done) => progress.push(done) },
    );
    const bytes = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
    expect(bytes.startsWith(BOM)).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(bytes.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect([rows, data.length, progress]).toEqual([25, 25, [10, 20, 25]]);
    expect(data[0]).toMatchObject({
      Name: 'Ada Lovelace',
      'First name': 'Ada',
      'Last name': 'Lovelace',
      'E-mail': 'ada@engines.example',
      Phone: '+44 20 7946 0958',
      Company: "'=cmd|x",
      Stage: 'proposal',
      Status: 'open',
      'Captured from': 'https://mail.example/1',
    });
    expect(Object.keys(data[0] ?? {})).toEqual(FIRSTHAND.columns.map(({ header }) => header));
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const cancelled = exportCsv(
      { leads: batches(Array(30).fill(lead), 10), pipelines, total: 30 },
      { delimiter: ',', signal: controller.signal, onProgress: () => controller.abort() },
    );
    await expect(cancelled).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
