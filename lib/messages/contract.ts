import type { Command, Outcomes, RefusalCode } from '../leads/command.ts';
import type { LeadEvent } from '../leads/event.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import type { PageReading, UnderstoodPerson } from '../leads/reading.ts';
import type { PageReport } from '../leads/report.ts';
import type { DesignFault } from '../leads/settled-pipelines.ts';

/** What comes before the events of a backup. */
export interface RestoredGround {
  readonly pipelines: Pipelines;
  /** The do-not-capture list: salted hashes, hex. */
  readonly forgotten?: { readonly salt: string; readonly hashes: readonly string[] };
}

/** Every message there is. Only extension pages may send them; content scripts answer by their return value. */
export interface Contract {
  /** Carry out a command once, however often it is sent with the same `act` (a UUID made by the caller). */
  execute: { input: { act: string; command: Command }; output: Outcomes };
  /** Carry out up to 500 commands in one transaction; an answer for each, in order, and no others. */
  executeAll: {
    input: { errands: readonly { readonly act: string; readonly command: Command }[] };
    output: readonly ({ readonly ok: true; readonly leadId: string } | Refused)[];
  };
  /**
   * Take a piece of a verified backup in: first its ground, then its events in batches of up to 1000. What is there
   * already stays; who was erased here stays erased.
   */
  restore: {
    input: { readonly ground?: RestoredGround; readonly events: readonly LeadEvent[] };
    output: { readonly restored: number };
  };
  /** Keep pipelines as designed; gives back those that were in force before. */
  design: { input: { pipelines: Pipelines }; output: Pipelines };
  /**
   * Read a page's report, normalise phones, infer companies, and say who is already in the list. Writes nothing.
   */
  understand: {
    input: { report: PageReport };
    output: { reading: PageReading; people: readonly UnderstoodPerson[] };
  };
}

export type MessageName = keyof Contract;

/** What can go wrong besides a refusal: storage full or refused or closed, a malformed or foreign message, a dead worker. */
export type FaultCode =
  | 'storage-full'
  | 'storage-refused'
  | 'storage-closed'
  | 'malformed'
  | 'not-allowed'
  | 'no-worker'
  | 'unexpected';

/** Why pipelines may not be kept as designed. */
export type DesignRefusal = DesignFault | 'stage-in-use';

export type FailureCode = RefusalCode | DesignRefusal | FaultCode;

/** A command that was refused among others. */
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
}

/** A reply is always one of these; anything else came from a dying worker. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode };
