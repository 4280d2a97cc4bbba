import type { Command, Outcomes, RefusalCode } from '../leads/command.ts';
import type { PageReading, UnderstoodPerson } from '../leads/reading.ts';
import type { PageReport } from '../leads/report.ts';

/** Every message there is. Only extension pages may send them; content scripts answer by their return value. */
export interface Contract {
  /** Carry out a command once, however often it is sent with the same `act` (a UUID made by the caller). */
  execute: { input: { act: string; command: Command }; output: Outcomes };
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

export type FailureCode = RefusalCode | FaultCode;

/** A reply is always one of these; anything else came from a dying worker. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode };
