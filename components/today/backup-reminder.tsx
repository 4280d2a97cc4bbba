import { isBackupDue } from '../../lib/exchange/backup/is-backup-due.ts';
import { words } from '../../lib/words.ts';
import { changeSettings, settings } from '../app/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { daysSinceInWords } from '../ui/days.ts';
import { Notice } from '../ui/notice.tsx';

/** That a backup would be good, where one is due; put off for as long as a backup may be old. */
export function BackupReminder({ leads }: { leads: number }) {
  const inForce = settings.value;
  if (!inForce || !isBackupDue(inForce, leads, Date.now())) return null;
  const { backedUpAt } = inForce;
  return (
    <Notice
      actions={
        <>
          <a class="button" href="dashboard.html#/exchange" target="_blank" rel="noopener">
            {words('backupSaveOne')}
          </a>
          <Button kind="quiet" onClick={() => void changeSettings({ backupAskedAt: Date.now() })}>
            {words('backupLater')}
          </Button>
        </>
      }
    >
      {backedUpAt ? words('ioBackedUp', daysSinceInWords(backedUpAt)) : words('ioNeverBackedUp')}
    </Notice>
  );
}
