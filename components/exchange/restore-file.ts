import type { EventBatches } from '../../lib/exchange/backup/backup.ts';
import { verifyBackup } from '../../lib/exchange/backup/read-backup.ts';
import { ownJson } from '../../lib/exchange/import/own-json.ts';
import { ask } from '../../lib/messages/client.ts';
import type { FailureCode, RestoredGround } from '../../lib/messages/contract.ts';

const AT_ONCE = 500;

/** A file that was read whole and found to be sound: a backup, or leads exported as JSON. */
export interface SoundFile {
  readonly createdAt: number;
  readonly counts: { readonly leads: number; readonly events: number };
  readonly ground: RestoredGround;
  /** Of a backup. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly events: () => EventBatches;
}

/** Reads all of a file and checks it, before anything of it is written; throws what is wrong with it. */
export async function soundFile(
  file: File,
  passphrase: string,
  signal: AbortSignal,
  onProgress: (events: number) => void,
): Promise<SoundFile> {
  const own = await ownJson(file);
  if (own) {
    const { createdAt, counts, pipelines, stories } = own;
    return { createdAt, counts, ground: { pipelines }, events: () => eventsOf(stories()) };
  }
  const backup = await verifyBackup(file, { passphrase, signal, onProgress });
  const { createdAt, counts, pipelines, forgotten, settings, events } = backup;
  return { createdAt, counts, ground: { pipelines, ...(forgotten && { forgotten }) }, settings, events };
}

async function* eventsOf(
  stories: ReturnType<NonNullable<Awaited<ReturnType<typeof ownJson>>>['stories']>,
): EventBatches {
  for await (const batch of stories) yield batch.flatMap(({ events }) => events);
}

/** Adds what is missing here, some hundred events a transaction; gives back why it could not. */
export async function restoreFile(
  { ground, events, counts }: SoundFile,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<FailureCode | 'whole'> {
  const first = await ask('restore', { ground, events: [] });
  if (!first.ok) return first.code;
  let done = 0;
  for await (const batch of events()) {
    for (let from = 0; from < batch.length; from += AT_ONCE) {
      signal.throwIfAborted();
      const reply = await ask('restore', { events: batch.slice(from, from + AT_ONCE) });
      if (!reply.ok) return reply.code;
      done += AT_ONCE;
      onProgress(Math.min(counts.events, done), counts.events);
    }
  }
  return 'whole';
}
