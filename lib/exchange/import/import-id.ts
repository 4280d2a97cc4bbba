import { chunksOf } from './encoding.ts';

/**
 * The id of one import of a file: the same file gives the same id, so that an import that was cut off goes on where it
 * stopped. `attempt` is 0, and one more after each time that the import of this file was taken back.
 */
export async function importIdOf(file: Blob, attempt: number): Promise<string> {
  let sum = new TextEncoder().encode(`firsthand-import ${attempt} ${file.size}`);
  // A chain of hashes over blocks of a fixed size: a hash of the whole would need the whole in memory.
  for await (const block of blocksOf(file)) {
    const together = new Uint8Array(sum.length + block.length);
    together.set(sum);
    together.set(block, sum.length);
    sum = new Uint8Array(await crypto.subtle.digest('SHA-256', together));
  }
  return Array.from(sum.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of the lead that a row makes: a UUID (version 8) of import and row. */
export function leadIdOfRow(importId: string, row: number): string {
  const at = row.toString(16).padStart(12, '0');
  return `${importId.slice(0, 8)}-${importId.slice(8, 12)}-8${importId.slice(13, 16)}-8${importId.slice(17, 20)}-${at}`;
}

/** The act of a row: carried out once, however often the import is run. */
export function actOfRow(importId: string, row: number): string {
  return `${importId}:${row}`;
}

/** Whether an act is of this import. */
export function isActOfImport(act: string, importId: string): boolean {
  return act.startsWith(`${importId}:`);
}

const BLOCK_BYTES = 1 << 20;

async function* blocksOf(file: Blob): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of chunksOf(file.stream())) {
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + BLOCK_BYTES - length);
      held.push(part);
      length += part.length;
      from += part.length;
      if (length < BLOCK_BYTES) continue;
      yield joined(held, length);
      held = [];
      length = 0;
    }
  }
  if (length > 0) yield joined(held, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
