import { chunksOf } from '../import/encoding.ts';
import { BackupFault } from './backup-fault.ts';
import { joined } from './seal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The line that an encrypted backup begins with. */
export const ENCRYPTED_MARK = 'firsthand-backup encrypted 1\n';

const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
const CHUNK_BYTES = 1 << 18;
const TAG_BYTES = 16;
const MOST_HEAD = 1000;

interface Head {
  readonly rounds: number;
  readonly salt: Bytes;
  /** The first 7 of the 12 bytes of every chunk's nonce. */
  readonly nonce: Bytes;
  /** All bytes before the first chunk, which every chunk vouches for. */
  readonly bytes: Bytes;
}

/**
 * Bytes, encrypted with a passphrase: AES-256-GCM in chunks, the key by PBKDF2-SHA-256. Each chunk's nonce says its
 * number and whether it is the last, so that none can be left out, doubled or moved.
 */
export async function* encrypted(pieces: AsyncIterable<Bytes>, passphrase: string): AsyncGenerator<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(7));
  const line = JSON.stringify({ rounds: ROUNDS, salt: [...salt], nonce: [...nonce] });
  const bytes = new TextEncoder().encode(`${ENCRYPTED_MARK}${line}\n`);
  const head = { rounds: ROUNDS, salt, nonce, bytes };
  const key = await keyFrom(passphrase, head);
  yield bytes;
  for await (const { number, isLast, chunk } of inChunks(pieces, CHUNK_BYTES)) {
    yield new Uint8Array(await crypto.subtle.encrypt(chunkSettings(head, number, isLast), key, chunk));
  }
}

/** Makes the reader of an encrypted backup; the key is derived once, and the bytes can be read again and again. */
export async function decrypter(
  file: Blob,
  passphrase: string,
): Promise<(file: Blob) => AsyncGenerator<Bytes>> {
  const head = await headOf(file);
  const key = await keyFrom(passphrase, head);
  return async function* (whole) {
    const body = chunksOf(whole.slice(head.bytes.length).stream());
    for await (const { number, isLast, chunk } of inChunks(body, CHUNK_BYTES + TAG_BYTES)) {
      yield await decryptedChunk(key, chunkSettings(head, number, isLast), chunk);
    }
  };
}

async function decryptedChunk(key: CryptoKey, settings: AesGcmParams, chunk: Bytes): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(settings, key, chunk));
  } catch {
    throw new BackupFault('wrong-passphrase-or-damaged');
  }
}

async function headOf(file: Blob): Promise<Head> {
  const bytes = new Uint8Array(await file.slice(0, MOST_HEAD).arrayBuffer());
  const end = bytes.indexOf(10, ENCRYPTED_MARK.length);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(ENCRYPTED_MARK.length, end));
    const { rounds, salt, nonce } = JSON.parse(text) as { rounds: number; salt: number[]; nonce: number[] };
    const isSound = rounds >= ROUNDS && rounds <= MOST_ROUNDS && salt.length === 16 && nonce.length === 7;
    if (!isSound || end < 0) throw new BackupFault('damaged');
    const head = { rounds, salt: new Uint8Array(salt), nonce: new Uint8Array(nonce) };
    return { ...head, bytes: bytes.slice(0, end + 1) };
  } catch {
    throw new BackupFault('damaged');
  }
}

async function keyFrom(passphrase: string, { rounds, salt }: Head): Promise<CryptoKey> {
  // The same words, however the keyboard composes their accents.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function chunkSettings({ nonce, bytes }: Head, number: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(nonce);
  new DataView(iv.buffer).setUint32(7, number);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: bytes };
}

/** Bytes in chunks of one size; the last is shorter, or empty, and there always is one. */
async function* inChunks(
  pieces: AsyncIterable<Bytes>,
  size: number,
): AsyncGenerator<{ readonly number: number; readonly isLast: boolean; readonly chunk: Bytes }> {
  let held: Bytes = new Uint8Array(0);
  let number = 0;
  for await (const piece of pieces) {
    held = joined(held, piece);
    let from = 0;
    for (; held.length - from > size; from += size) {
      yield { number: number++, isLast: false, chunk: held.slice(from, from + size) };
    }
    held = held.slice(from);
  }
  yield { number, isLast: true, chunk: held };
}
