import type { TableRow } from './csv-records.ts';
import { type Encoding, textOf } from './encoding.ts';
import { ImportFault } from './import-fault.ts';
import type { ImportTable } from './import-table.ts';

/** JSON of other programs is parsed whole, so there is an end to it; our own is read line by line. */
const MOST_BYTES = 64_000_000;
const MOST_COLUMNS = 500;
const BATCH = 500;

type Flat = ReadonlyMap<string, string>;

/** A JSON list of objects as a table: their keys are the headers, those of objects within joined by a blank. */
export async function tableFromJson(file: Blob, encoding: Encoding): Promise<ImportTable> {
  if (file.size > MOST_BYTES) throw new ImportFault('too-large');
  let text = '';
  for await (const piece of textOf(file, encoding)) text += piece;
  const records = listIn(parsed(text)).map(flat);
  const headers = [...new Set(records.flatMap((record) => [...record.keys()]))].slice(0, MOST_COLUMNS);
  if (headers.length === 0) throw new ImportFault('empty-file');
  const rowOf = (record: Flat, index: number): TableRow => ({
    number: index + 1,
    cells: headers.map((header) => record.get(header) ?? ''),
  });
  return {
    kind: 'json',
    headers,
    async *rows() {
      for (let from = 0; from < records.length; from += BATCH) {
        yield records.slice(from, from + BATCH).map((record, index) => rowOf(record, from + index));
      }
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportFault('broken-json');
  }
}

/** The list itself, or the longest list of objects among what an envelope holds. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const lists = isRecord(value) ? Object.values(value).filter((one) => Array.isArray(one)) : [];
  return lists.sort((a, b) => b.length - a.length)[0] ?? (isRecord(value) ? [value] : []);
}

/** Text by key, in a map: a key such as `__proto__` is a key like any other there. */
function flat(value: unknown): Flat {
  const cells = new Map<string, string>();
  if (!isRecord(value)) return cells;
  for (const [key, held] of Object.entries(value)) {
    const inner = Array.isArray(held) ? undefined : isRecord(held) ? Object.entries(held) : undefined;
    if (inner) for (const [name, one] of inner) cells.set(`${key} ${name}`, textFrom(one));
    else cells.set(key, textFrom(held));
  }
  return cells;
}

function textFrom(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join('; ');
  return plain(value);
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // "emails": [{"value": "ada@engines.example", "type": "work"}]
  const inner = isRecord(value) ? (Object.getOwnPropertyDescriptor(value, 'value')?.value as unknown) : '';
  return typeof inner === 'string' ? inner : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
