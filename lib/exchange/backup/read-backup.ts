import type { LeadEvent } from '../../leads/event.ts';
import { chunksOf } from '../import/encoding.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFoot,
  type BackupHead,
  type EventBatches,
} from './backup.ts';
import { BackupFault } from './backup-fault.ts';
import { decrypter, ENCRYPTED_MARK } from './encrypt.ts';
import { hashChain, hexFromBytes } from './hash-chain.ts';
import { isEvent } from './is-event.ts';
import { linesOf } from './lines.ts';
import { checkSeal, unpacked } from './seal.ts';

/** A backup whose every byte was checked. */
export interface VerifiedBackup extends BackupHead, BackupFoot {
  /** Walks the file again; can be called again and again. */
  readonly events: () => EventBatches;
}

export interface ReadBackupOptions {
  readonly passphrase?: string;
  readonly signal?: AbortSignal;
  /** Called now and then with the events read so far. */
  readonly onProgress?: (events: number) => void;
}

const BATCH = 500;
const GZIP = [0x1f, 0x8b];

/** Whether a file is an encrypted backup, so that its passphrase has to be asked for. */
export async function isEncryptedBackup(file: Blob): Promise<boolean> {
  return (await file.slice(0, ENCRYPTED_MARK.length).text()) === ENCRYPTED_MARK;
}

/**
 * Reads the whole of a backup and checks all of it, before anybody writes any of it: its seal, its shape, every event,
 * its counts and its chain. Throws `BackupFault` for one that is not as it was written.
 */
export async function verifyBackup(
  file: Blob,
  { passphrase = '', signal, onProgress }: ReadBackupOptions = {},
): Promise<VerifiedBackup> {
  const bytes = await bytesOf(file, passphrase);
  await checkSeal(bytes());
  const chain = hashChain();
  const encoder = new TextEncoder();
  let head: BackupHead | undefined;
  let foot: BackupFoot | undefined;
  let events = 0;
  const leads = new Set<string>();
  for await (const line of linesOf(unpacked(bytes()))) {
    signal?.throwIfAborted();
    if (foot) throw new BackupFault('damaged');
    if (line.startsWith(']')) {
      await chain.add(encoder.encode('\n]'));
      foot = footFrom(line);
    } else if (head) {
      const event = eventFrom(line);
      await chain.add(encoder.encode(`\n${line}`));
      leads.add(event.leadId);
      events++;
      if (events % BATCH === 0) onProgress?.(events);
    } else {
      head = headFrom(line);
      await chain.add(encoder.encode(line));
    }
  }
  if (!head || !foot) throw new BackupFault('damaged');
  const { counts, headHash } = foot;
  const isWhole =
    counts.events === events && counts.leads === leads.size && headHash === hexFromBytes(await chain.head());
  if (!isWhole) throw new BackupFault('damaged');
  return { ...head, ...foot, events: () => eventsIn(bytes()) };
}

async function bytesOf(
  file: Blob,
  passphrase: string,
): Promise<() => AsyncGenerator<Uint8Array<ArrayBuffer>>> {
  if (await isEncryptedBackup(file)) {
    if (!passphrase) throw new BackupFault('needs-passphrase');
    const read = await decrypter(file, passphrase);
    return () => read(file);
  }
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (!GZIP.every((byte, index) => start[index] === byte)) throw new BackupFault('not-a-backup');
  return () => chunksOf(file.stream());
}

async function* eventsIn(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<readonly LeadEvent[]> {
  let batch: LeadEvent[] = [];
  let isHead = true;
  for await (const line of linesOf(unpacked(bytes))) {
    if (!isHead && !line.startsWith(']')) batch.push(eventFrom(line));
    isHead = false;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function headFrom(line: string): BackupHead {
  if (!line.endsWith(',"events":[')) throw new BackupFault('not-a-backup');
  const { format, version, createdAt, ...rest } = parsed(`${line}]}`) as Record<string, unknown>;
  if (format !== BACKUP_FORMAT) throw new BackupFault('not-a-backup');
  if (typeof version === 'number' && version > BACKUP_VERSION) throw new BackupFault('newer-version');
  const at = Date.parse(String(createdAt));
  const { events: _, ...head } = rest as unknown as Omit<BackupHead, 'createdAt'> & { events: unknown };
  const isSound =
    !Number.isNaN(at) &&
    Array.isArray(head.pipelines?.all) &&
    typeof head.settings === 'object' &&
    head.settings;
  if (!isSound) throw new BackupFault('damaged');
  return { createdAt: at, ...head };
}

function footFrom(line: string): BackupFoot {
  if (!line.startsWith('],')) throw new BackupFault('damaged');
  return parsed(`{${line.slice(2)}`) as BackupFoot;
}

function eventFrom(line: string): LeadEvent {
  const event = parsed(line.endsWith(',') ? line.slice(0, -1) : line);
  if (!isEvent(event)) throw new BackupFault('damaged');
  return event;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupFault('damaged');
  }
}
