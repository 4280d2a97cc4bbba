import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BOM, csvRecord } from '../../lib/exchange/csv.ts';
import { csvOfLeads } from '../../lib/exchange/export-csv.ts';
import { PRESETS } from '../../lib/exchange/presets.ts';
import type { Lead } from '../../lib/leads/lead.ts';
import { allOf, batchOf } from '../exchange/pieces.ts';
import { ADA, capturedFields, pipelines, story } from '../leads/story.ts';

const WITHIN_MS = 90_000;
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-2+3',
  '@SUM(1;2)',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
  '=HYPERLINK("https://x.example";"Ada")',
  "=cmd|' /C calc'!A0",
  '"=1+1"',
  '+44-20-7946',
  '=1+1\n=2+2',
];

type Cells = readonly (readonly string[])[];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-spreadsheet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isThere = spawnSync('soffice', ['--version']).status === 0;

/**
 * The cells of comma-separated texts as LibreOffice shows them after opening them, formulas as what they come to. It is
 * told to recognise all it can, as someone would who clicks OK. Where it is not installed the texts' own cells, which
 * is said.
 */
async function cellsInSpreadsheet(texts: readonly string[]): Promise<readonly Cells[]> {
  if (!isThere) {
    process.stderr.write('LibreOffice is not installed: papaparse reads the files in its place.\n');
    return texts.map(cellsOf);
  }
  const paths = texts.map((_, at) => join(folder, `${at}.csv`));
  await Promise.all(paths.map((path, at) => writeFile(path, texts[at] ?? '')));
  const { status, stderr } = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--infilter=CSV:44,34,76,1,,1033,false,true',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false',
      '--outdir',
      join(folder, 'out'),
      ...paths,
    ],
    { encoding: 'utf8', timeout: WITHIN_MS },
  );
  expect(status, stderr).toBe(0);
  return Promise.all(
    texts.map(async (_, at) => cellsOf(await readFile(join(folder, 'out', `${at}.csv`), 'utf8'))),
  );
}

function cellsOf(text: string): Cells {
  return Papa.parse<string[]>(text.replace(BOM, '').trim(), { delimiter: ',' }).data;
}

/** Line breaks are one character in a cell, whichever the file had. */
const plain = (rows: Cells) => rows.map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n')));

it(
  'a spreadsheet shows the cells of every exported file, and none of them is a formula',
  async () => {
    const lead = story(
      {
        type: 'capture',
        values: {
          ...ADA,
          ...capturedFields({ phone: '+44 20 7946 0958', company: '=1+1', title: 'Zürich "Analyst", chief' }),
        },
      },
      { type: 'note', leadId: 'lead', text: '-2+3\n@SUM(1;2)' },
    ).lead as Lead;
    const texts = await Promise.all(
      PRESETS.map(({ columns }) =>
        allOf(csvOfLeads(batchOf(lead), pipelines, { columns, profile: 'spreadsheet', delimiter: ',' })),
      ),
    );
    expect(texts.length).toBeGreaterThan(7);
    expect((await cellsInSpreadsheet(texts)).map(plain)).toEqual(texts.map((text) => plain(cellsOf(text))));
  },
  WITHIN_MS,
);

it(
  'a formula that nobody disarmed is run, so that a cell that stays as it is was none',
  async () => {
    const [shown] = await cellsInSpreadsheet(['What,Is\r\n=1+1,row 1\r\n']);
    expect(shown?.[1]).toEqual([isThere ? '2' : '=1+1', 'row 1']);
  },
  WITHIN_MS,
);

it(
  'nothing that is meant to run does',
  async () => {
    const rows = [['What', 'Is'], ...FORMULAS.map((cell, at) => [cell, `row ${at}`])];
    const text = BOM + rows.map((row) => csvRecord(row, ',')).join('');
    const [shown] = await cellsInSpreadsheet([text]);
    expect(plain(shown ?? [])).toEqual(plain(cellsOf(text)));
  },
  WITHIN_MS,
);
