import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFoot,
  type BackupHead,
  type EventBatches,
} from './backup.ts';
import { encrypted } from './encrypt.ts';
import { hashChain, hexFromBytes } from './hash-chain.ts';
import { packed, sealed } from './seal.ts';

export interface WriteBackupOptions {
  /** Encrypts the file; '' or absent for a plain one. */
  readonly passphrase?: string;
  readonly signal?: AbortSignal;
  /** Called after each batch with the events done so far. */
  readonly onProgress?: (events: number) => void;
}

/**
 * Everything of a list as one file, compressed, sealed by a checksum and encrypted where a passphrase is given. Events
 * are written as they come, and never all in memory. Rejects with `AbortError` when cancelled.
 */
export async function writeBackup(
  head: BackupHead,
  events: EventBatches,
  { passphrase, signal, onProgress }: WriteBackupOptions = {},
): Promise<Blob> {
  const bytes = sealed(packed(textOfBackup(head, events, onProgress)));
  const parts: Blob[] = [];
  for await (const part of passphrase ? encrypted(bytes, passphrase) : bytes) {
    signal?.throwIfAborted();
    parts.push(new Blob([part]));
  }
  return new Blob(parts, { type: passphrase ? 'application/octet-stream' : 'application/gzip' });
}

/** `firsthand-backup-2026-11-23.json.gz`, and `.encrypted` behind it. */
export function backupFileName(today: string, isEncrypted: boolean): string {
  return `firsthand-backup-${today}.json.gz${isEncrypted ? '.encrypted' : ''}`;
}

/** The JSON document of a backup: its head, an event a line, its foot. */
async function* textOfBackup(
  { createdAt, ...head }: BackupHead,
  events: EventBatches,
  onProgress?: (events: number) => void,
): AsyncGenerator<string> {
  const chain = hashChain();
  const encoder = new TextEncoder();
  const counted = async (text: string) => {
    await chain.add(encoder.encode(text));
    return text;
  };
  const named = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: new Date(createdAt).toISOString(),
  };
  yield await counted(`${JSON.stringify({ ...named, ...head }).slice(0, -1)},"events":[`);
  let count = 0;
  const leads = new Set<string>();
  for await (const batch of events) {
    let text = '';
    for (const event of batch) {
      text += `${count++ === 0 ? '' : ','}\n${JSON.stringify(event)}`;
      leads.add(event.leadId);
    }
    yield await counted(text);
    onProgress?.(count);
  }
  yield await counted('\n]');
  const foot: BackupFoot = {
    counts: { events: count, leads: leads.size },
    headHash: hexFromBytes(await chain.head()),
  };
  yield `,${JSON.stringify(foot).slice(1)}\n`;
}
