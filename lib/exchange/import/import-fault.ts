/** Why a file cannot be imported at all; nothing has been changed then. */
export type ImportFaultCode =
  | 'empty-file'
  | 'not-text'
  | 'record-too-long'
  | 'broken-json'
  | 'too-large'
  | 'newer-version';

/** Thrown by readers of files for what is wrong with the file as a whole; rows have reasons of their own. */
export class ImportFault extends Error {
  readonly code: ImportFaultCode;

  constructor(code: ImportFaultCode) {
    super(`This file cannot be imported: ${code}.`);
    this.name = 'ImportFault';
    this.code = code;
  }
}
