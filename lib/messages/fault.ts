import type { FaultCode } from './contract.ts';

/** The code for an error of the store: what a person can do about it differs for each. */
export function faultFromError(error: unknown): FaultCode {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  if (name === 'InvalidStateError') return 'storage-closed';
  if (
    ['AbortError', 'UnknownError', 'TransactionInactiveError', 'VersionError', 'TimeoutError'].includes(name)
  ) {
    return 'storage-refused';
  }
  return 'unexpected';
}
