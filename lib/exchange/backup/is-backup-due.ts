/** How old a backup may be. */
export const BACKUP_OLD_MS = 30 * 86_400_000;
/** Fewer leads than this are typed again sooner than a backup is explained. */
const WORTH_IT = 20;

/** When a backup was last made, and last put off; epoch ms. */
interface LastBackup {
  readonly backedUpAt?: number;
  readonly backupAskedAt?: number;
}

/** Whether to say that a backup would be good: there is something to lose, and none was made or asked for lately. */
export function isBackupDue(
  { backedUpAt = 0, backupAskedAt = 0 }: LastBackup,
  leads: number,
  now: number,
): boolean {
  return leads >= WORTH_IT && now - Math.max(backedUpAt, backupAskedAt) > BACKUP_OLD_MS;
}
