import type { DBSchema, IDBPDatabase } from 'idb';
import type { InflowNeed } from '../insights/inflow-need.ts';
import type { StageLimits } from '../insights/stage-limits.ts';
import type { LeadBrief } from '../leads/brief.ts';
import type { LeadEvent } from '../leads/event.ts';
import type { Lead } from '../leads/lead.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import type { SimilarReason } from '../leads/reading.ts';

/** Rises when `LeadRow` or `Lead` change shape: rows are then rebuilt from events. */
export const ROW_SHAPE = 2;

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
  /** Calendar date of the first open step, with its time of day where it has one; absent on lost leads. */
  readonly dueOn?: string;
  /** Until when "not now" rests. */
  readonly restsUntil?: string;
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

/** Two leads that may be one person. */
export interface LeadPair {
  /** Both lead ids in alphabetical order, joined by a space. */
  readonly id: string;
  readonly leadIds: readonly [string, string];
  readonly reason: SimilarReason;
}

/** A command that was carried out, so that a repeated one is answered and not run again. */
export interface ActRecord {
  readonly act: string;
  /** Absent of an erasure: the id of a lead without an identity is made of what its row said. */
  readonly leadId?: string;
  readonly created: boolean;
}

export interface Meta {
  device: string;
  /** Latest hybrid logical clock reading. */
  lastSeen: string;
  pipelines: Pipelines;
  limits: StageLimits;
  /** By pipeline id. */
  inflowNeeds: Readonly<Record<string, InflowNeed>>;
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
      byRest: [string, string, number];
      bySureKey: string;
      byHintKey: string;
      byWord: string;
    };
  };
  /** Small copies of the rows, which a list of all of them reads in a fraction of the time. */
  briefs: { key: string; value: LeadBrief };
  /** Pairs of leads that may be one person. */
  pairs: { key: string; value: LeadPair; indexes: { byLead: string } };
  tallies: { key: [string, number, string]; value: Tally };
  acts: { key: string; value: ActRecord };
  forgotten: { key: string; value: { hash: string } };
  meta: { key: string; value: Meta[keyof Meta] };
}

export type Database = IDBPDatabase<FirsthandSchema>;
export const STORES = ['events', 'leads', 'briefs', 'pairs', 'tallies', 'acts', 'forgotten', 'meta'] as const;
