import type { FailureCode, FaultCode } from './messages/contract.ts';
import type { WordKey } from './words.ts';

/** Whether trying the same again may help: the list or the worker failed, not what was asked. */
export function isFault(code: FailureCode): code is FaultCode {
  return FAULTS.has(code);
}

const FAULTS: ReadonlySet<FailureCode> = new Set<FaultCode>([
  'storage-full',
  'storage-refused',
  'storage-closed',
  'not-allowed',
  'no-worker',
  'unexpected',
]);

/** The sentence a person reads for each failure: what happened, what is safe, what to do. */
export const SENTENCE_OF_FAILURE: Readonly<Record<FailureCode, WordKey>> = {
  'no-such-lead': 'error_no_such_lead',
  'nothing-to-save': 'error_nothing_to_save',
  'not-open': 'error_not_open',
  'already-open': 'error_already_open',
  'no-such-stage': 'error_no_such_stage',
  'already-there': 'error_already_there',
  'no-such-step': 'error_no_such_step',
  'no-such-note': 'error_no_such_note',
  'no-such-criterion': 'error_no_such_criterion',
  'same-lead': 'error_same_lead',
  'no-name': 'error_no_name',
  'no-stage': 'error_no_stage',
  'same-id': 'error_same_id',
  'stage-gone': 'error_stage_gone',
  'no-current': 'error_no_current',
  'stage-in-use': 'error_stage_in_use',
  'bad-date': 'error_bad_date',
  'nothing-to-undo': 'error_nothing_to_undo',
  forgotten: 'error_forgotten',
  'no-change': 'error_no_change',
  'storage-full': 'error_storage_full',
  'storage-refused': 'error_storage_refused',
  'storage-closed': 'error_storage_closed',
  malformed: 'error_malformed',
  'not-allowed': 'error_not_allowed',
  'no-worker': 'error_no_worker',
  unexpected: 'error_unexpected',
};
