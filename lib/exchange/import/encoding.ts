import { inTurns } from '../in-turns.ts';
import { ImportFault } from './import-fault.ts';

/**
 * The encodings that spreadsheets and address books write; the names are `TextDecoder`'s. The first four are told by
 * `encodingOf`, the others the user can name.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'macintosh',
  'shift_jis',
  'gb18030',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

const LOOK_BYTES = 4096;
const PIECE_BYTES = 16_384;

/**
 * How the text of a file is encoded: by its byte order mark, by the zeros of UTF-16, and else UTF-8 where all of the
 * file is valid UTF-8. Throws `ImportFault` for a file that is no text.
 */
export async function encodingOf(file: Blob): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, LOOK_BYTES).arrayBuffer());
  if (head.length === 0) throw new ImportFault('empty-file');
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (startsLikeOtherKind(head)) throw new ImportFault('not-text');
  const zeros = [0, 1].map((odd) => head.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const most = head.length / 2;
  if ((zeros[1] ?? 0) > most * 0.4 && (zeros[0] ?? 0) < most * 0.1) return 'utf-16le';
  if ((zeros[0] ?? 0) > most * 0.4 && (zeros[1] ?? 0) < most * 0.1) return 'utf-16be';
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
}

/** The text of a file, piece by piece, without a byte order mark and with `\n` for every line break. */
export async function* textOf(file: Blob, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let isHeldBack = false;
  for await (const bytes of chunksOf(file.stream())) {
    let text = decoder.decode(bytes, { stream: true });
    if (isHeldBack) text = `\r${text}`;
    // The line feed of this line break may be in the next piece.
    isHeldBack = text.endsWith('\r');
    if (isHeldBack) text = text.slice(0, -1);
    yield text.replace(/\r\n?/g, '\n');
  }
  yield (isHeldBack ? '\n' : '') + decoder.decode().replace(/\r\n?/g, '\n');
}

/**
 * The bytes of a stream in small pieces, so that what is done with one never holds a page up; it is cancelled where
 * nobody wants the rest.
 */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    const turn = inTurns();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (let from = 0; from < next.value.length; from += PIECE_BYTES) {
        yield next.value.subarray(from, from + PIECE_BYTES);
        await turn();
      }
    }
  } finally {
    await reader.cancel();
  }
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of chunksOf(file.stream())) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Workbooks and archives (ZIP, OLE), PDF, gzip. */
function startsLikeOtherKind([a, b, c, d]: Uint8Array): boolean {
  const isZip = a === 0x50 && b === 0x4b && (c === 3 || c === 5);
  const isOle = a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
  const isPdf = a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46;
  return isZip || isOle || isPdf || (a === 0x1f && b === 0x8b);
}
