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

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-spreadsheet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isThere = spawnSync('soffice', ['--version']).status === 0;

/**
 * The cells of a comma-separated text as LibreOffice shows them after opening it, formulas as what they come to. It is told to
 * recognise all it can, as someone would who clicks OK. Where it is not installed the text's own cells, which is said.
 */
async function cellsInSpreadsheet(text: string): Promise<readonly (readonly string[])[]> {
  if (!isThere) {
    process.stderr.write('LibreOffice is not installed: papaparse reads the file in its place.\n');
    return cellsOf(text);
  }
  const path = join(folder, 'file.csv');
  await writeFile(path, text);
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
      path,
    ],
    { encoding: 'utf8', timeout: WITHIN_MS },
  );
  expect(status, stderr).toBe(0);
  return cellsOf(await readFile(join(folder, 'out', 'file.csv'), 'utf8'));
}

function cellsOf(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.replace(BOM, '').trim(), { delimiter: ',' }).data;
}

/** Line breaks are one character in a cell, whichever the file had. */
const plain = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\r\n?/g, '\n')));

it(
  'a spreadsheet shows the cells of an exported file, and none of them is a formula',
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
    const [firsthand] = PRESETS;
    if (!firsthand) throw new Error('Expected a preset, got none.');
    const text = await allOf(csvOfLeads(batchOf(lead), pipelines, { ...firsthand, delimiter: ',' }));
    expect(plain(await cellsInSpreadsheet(text))).toEqual(plain(cellsOf(text)));
  },
  WITHIN_MS,
);

it(
  'a formula that nobody disarmed is run, so that a cell that stays as it is was none',
  async () => {
    const shown = await cellsInSpreadsheet('What,Is\r\n=1+1,row 1\r\n');
    expect(shown[1]).toEqual([isThere ? '2' : '=1+1', 'row 1']);
  },
  WITHIN_MS,
);

it(
  'nothing that is meant to run does',
  async () => {
    const rows = [['What', 'Is'], ...FORMULAS.map((cell, at) => [cell, `row ${at}`])];
    const text = BOM + rows.map((row) => csvRecord(row, ',')).join('');
    expect(plain(await cellsInSpreadsheet(text))).toEqual(plain(cellsOf(text)));
  },
  WITHIN_MS,
);
