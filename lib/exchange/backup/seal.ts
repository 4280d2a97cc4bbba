import { chunksOf } from '../import/encoding.ts';
import { BackupFault } from './backup-fault.ts';
import { hashChain } from './hash-chain.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * An empty member of a gzip file (RFC 1952) with a field of its own, `FH`, for a checksum: tools that unpack the file
 * find nothing in it, and every byte of the file counts, also those that gzip does not look at.
 */
const BEFORE = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 36, 0, 0x46, 0x48, 32, 0];
const AFTER = [3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** How many bytes a seal has, at the end of a file. */
export const SEAL_BYTES = BEFORE.length + 32 + AFTER.length;

/** The bytes of a gzip file, and then their seal. */
export async function* sealed(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  const chain = hashChain();
  for await (const piece of pieces) {
    await chain.add(piece);
    yield piece;
  }
  yield sealOf(await chain.head());
}

/** Resolves for bytes with their own seal behind them; throws `BackupFault` for all others. */
export async function checkSeal(pieces: AsyncIterable<Bytes>): Promise<void> {
  const chain = hashChain();
  let tail: Bytes = new Uint8Array(0);
  for await (const piece of pieces) {
    const together = joined(tail, piece);
    const end = Math.max(0, together.length - SEAL_BYTES);
    await chain.add(together.subarray(0, end));
    tail = together.slice(end);
  }
  const wanted = sealOf(await chain.head());
  const isSame = tail.length === wanted.length && wanted.every((byte, index) => tail[index] === byte);
  if (!isSame) throw new BackupFault('damaged');
}

/** The text in sealed bytes, which were checked before, unpacked. */
export async function* unpacked(pieces: AsyncIterable<Bytes>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const stream = streamOf(withoutSeal(pieces)).pipeThrough(new DecompressionStream('gzip'));
    for await (const bytes of chunksOf(stream)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new BackupFault('damaged');
    throw error;
  }
}

/** A text, packed and not yet sealed. */
export function packed(pieces: AsyncIterable<string>): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  const encoded = async function* () {
    for await (const piece of pieces) yield encoder.encode(piece);
  };
  return chunksOf(streamOf(encoded()).pipeThrough(new CompressionStream('gzip')));
}

/** Two runs of bytes as one. */
export function joined(one: Uint8Array, other: Uint8Array): Bytes {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function sealOf(sum: Uint8Array): Bytes {
  return new Uint8Array([...BEFORE, ...sum, ...AFTER]);
}

async function* withoutSeal(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let tail: Bytes = new Uint8Array(0);
  for await (const piece of pieces) {
    const together = joined(tail, piece);
    const end = Math.max(0, together.length - SEAL_BYTES);
    if (end > 0) yield together.slice(0, end);
    tail = together.slice(end);
  }
}

function streamOf(pieces: AsyncGenerator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
