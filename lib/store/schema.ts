import type { DBSchema, IDBPDatabase } from 'idb';
import type { StageLimits } from '../insights/stage-limits.ts';
import type { LeadEvent } from '../leads/event.ts';
import type { Lead } from '../leads/lead.ts';
import type { Pipeline } from '../leads/pipeline.ts';

/** Rises when `LeadRow` or `Lead` change shape: rows are then rebuilt from events. */
export const ROW_SHAPE = 1;

/** Where a row stands: in an open stage, or ended. */
export type Place = `open:${string}` | 'won' | 'lost';

/** A lead with what the indexes need; a cache of its events. */
export interface LeadRow {
  readonly id: string;
  readonly lead: Lead;
  readonly place: Place;
  /** Epoch ms: into the stage while open, of the ending afterwards. */
  readonly since: number;
  readonly updatedAt: number;
  /** Calendar date of the first open step; absent without one and on lost leads. */
  readonly dueOn?: string;
  readonly sureKeys: readonly string[];
  readonly hintKeys: readonly string[];
  readonly words: readonly string[];
}

/**
 * How many leads came to a place on one day and are still there, and what they are worth: counting a
 * hundred thousand index entries takes seconds, adding up some hundred tallies does not.
 */
export interface Tally {
  readonly place: Place;
  /** Whole days since the epoch, UTC, of the rows' `since`. */
  readonly day: number;
  /** ISO 4217 of the leads' values, '' for leads without one. */
  readonly currency: string;
  readonly count: number;
  /** Major units. */
  readonly amount: number;
}

/** A command that was carried out, so that a repeated one is answered and not run again. */
export interface ActRecord {
  readonly act: string;
  readonly leadId: string;
  readonly created: boolean;
}

export interface Meta {
  device: string;
  /** Latest hybrid logical clock reading. */
  lastSeen: string;
  pipeline: Pipeline;
  limits: StageLimits;
  rowShape: number;
  /** Salt of the do-not-capture list, hex. */
  salt: string;
}

export interface FirsthandSchema extends DBSchema {
  events: { key: string; value: LeadEvent; indexes: { byLead: string } };
  leads: {
    key: string;
    value: LeadRow;
    indexes: {
      byPlace: [string, number];
      byUpdated: number;
      byDue: string;
      bySureKey: string;
      byHintKey: string;
      byWord: string;
    };
  };
  tallies: { key: [string, number, string]; value: Tally };
  acts: { key: string; value: ActRecord };
  forgotten: { key: string; value: { hash: string } };
  meta: { key: string; value: Meta[keyof Meta] };
}

export type Database = IDBPDatabase<FirsthandSchema>;
export const STORES = ['events', 'leads', 'tallies', 'acts', 'forgotten', 'meta'] as const;
