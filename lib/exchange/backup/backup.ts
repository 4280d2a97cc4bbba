import type { LeadEvent } from '../../leads/event.ts';
import type { Pipelines } from '../../leads/pipeline.ts';

/** What every backup calls itself. */
export const BACKUP_FORMAT = 'firsthand-backup';
/** Rises when a reader of today could no longer read what is written. */
export const BACKUP_VERSION = 1;

/** Everything that a list holds, besides its events. */
export interface BackupHead {
  /** Epoch ms. */
  readonly createdAt: number;
  readonly device: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pipelines: Pipelines;
  /** The do-not-capture list: salted hashes, which mean nothing without their salt. */
  readonly forgotten?: { readonly salt: string; readonly hashes: readonly string[] };
}

/** What stands behind the events, so that they can be written as they come. */
export interface BackupFoot {
  readonly counts: { readonly events: number; readonly leads: number };
  /** Head of the hash chain over all text before it, hex. */
  readonly headHash: string;
}

/** The events of a list, in batches. */
export type EventBatches = AsyncIterable<readonly LeadEvent[]>;
