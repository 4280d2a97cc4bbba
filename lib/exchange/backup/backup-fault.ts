/** Why a file cannot be restored; nothing has been changed then. */
export type BackupFaultCode =
  /** It is some other file. */
  | 'not-a-backup'
  /** It is not what was written: cut off, or changed on the way. */
  | 'damaged'
  | 'newer-version'
  | 'needs-passphrase'
  /** Which of both nobody can tell: that is what makes it safe. */
  | 'wrong-passphrase-or-damaged';

/** Thrown by everything that reads backups. */
export class BackupFault extends Error {
  readonly code: BackupFaultCode;

  constructor(code: BackupFaultCode) {
    super(`This backup cannot be read: ${code}.`);
    this.name = 'BackupFault';
    this.code = code;
  }
}
