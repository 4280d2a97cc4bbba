import { useRef, useState } from 'preact/hooks';
import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import { BackupFault } from '../../lib/exchange/backup/backup-fault.ts';
import { BACKUP_OLD_MS } from '../../lib/exchange/backup/is-backup-due.ts';
import { isEncryptedBackup } from '../../lib/exchange/backup/read-backup.ts';
import { backupFileName, writeBackup } from '../../lib/exchange/backup/write-backup.ts';
import { downloadFile } from '../../lib/exchange/download.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { backupGround } from '../../lib/store/backup-queries.ts';
import { countLeads } from '../../lib/store/queries.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { eachEvent } from '../../lib/store/story-queries.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { changeSettings } from '../app/use-settings.ts';
import { countInWords } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { daysSinceInWords, momentInWords, today } from '../ui/days.ts';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { JobNotice } from './job-notice.tsx';
import { restoreFile, type SoundFile, soundFile } from './restore-file.ts';
import { useJob } from './use-job.ts';

const FAULT_WORDS = {
  'not-a-backup': 'ioBackupFault_other',
  damaged: 'ioBackupFault_damaged',
  'newer-version': 'ioBackupFault_newer',
  'needs-passphrase': 'ioBackupFault_passphrase',
  'wrong-passphrase-or-damaged': 'ioBackupFault_wrong',
} as const;

interface Chosen {
  readonly file: File;
  readonly needsPassphrase: boolean;
  readonly verified?: SoundFile;
}

/** Everything as one file, and back again from one. */
export function BackupSection({ pipelines, settings }: { pipelines: Pipelines; settings: Settings }) {
  const [passphrase, setPassphrase] = useState('');
  const [chosen, setChosen] = useState<Chosen>();
  const [opening, setOpening] = useState('');
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const job = useJob();
  const { backedUpAt } = settings;
  const begin = () => {
    setProblem('');
    setSaid('');
  };
  const save = async () => {
    begin();
    try {
      const blob = await job.run(words('ioWriting'), async (signal, onProgress) =>
        writeBackup(
          { createdAt: Date.now(), pipelines, settings: { ...settings }, ...(await backupGround()) },
          eachEvent(),
          { passphrase, signal, onProgress },
        ),
      );
      if (!blob) return;
      const fileName = backupFileName(today(), passphrase !== '');
      downloadFile(blob, fileName);
      setSaid(words('ioSaved', fileName));
      await changeSettings({ backedUpAt: Date.now() });
    } catch {
      setProblem(words('exportFailed'));
    }
  };
  const verify = async (file: File, phrase: string) => {
    begin();
    try {
      const verified = await job.run(words('ioVerifying'), (signal, onProgress) =>
        soundFile(file, phrase, signal, onProgress),
      );
      if (verified) setChosen({ file, needsPassphrase: phrase !== '', verified });
    } catch (error) {
      setProblem(words(error instanceof BackupFault ? FAULT_WORDS[error.code] : 'ioBackupFault_damaged'));
    }
  };
  const choose = async (file: File) => {
    begin();
    setOpening('');
    const needsPassphrase = await isEncryptedBackup(file);
    setChosen({ file, needsPassphrase });
    if (!needsPassphrase) await verify(file, '');
  };
  const restore = async (sound: SoundFile) => {
    begin();
    const isEmpty = (await countLeads()) === 0;
    const outcome = await job.run(words('ioRestoring'), (signal, onProgress) =>
      restoreFile(sound, signal, onProgress),
    );
    if (outcome === 'whole') {
      // A living list keeps its settings.
      if (isEmpty && sound.settings) await changeSettings(sound.settings);
      setSaid(wordsFor(await countLeads(), 'ioRestored'));
    } else if (outcome) setProblem(words(SENTENCE_OF_FAILURE[outcome]));
    setChosen(undefined);
  };
  const verified = chosen?.verified;
  return (
    <Section title={words('ioBackup')}>
      <div class="card io-card">
        <p class="quiet">
          {backedUpAt ? words('ioBackedUp', daysSinceInWords(backedUpAt)) : words('ioNeverBackedUp')}
        </p>
        {backedUpAt !== undefined && Date.now() - backedUpAt > BACKUP_OLD_MS && (
          <Notice tone="warning">{words('ioBackupOld')}</Notice>
        )}
        <div class="io-fields">
          <TextField
            type="password"
            label={words('ioPassphrase')}
            hint={words('ioPassphraseHint')}
            value={passphrase}
            onInput={setPassphrase}
          />
        </div>
        <div class="io-actions">
          <Button kind="primary" icon="download" onClick={() => void save()}>
            {words('ioBackupSave')}
          </Button>
          <input
            ref={input}
            class="sr-only"
            type="file"
            tabIndex={-1}
            aria-label={words('ioRestoreChoose')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void choose(file);
            }}
          />
          <Button onClick={() => input.current?.click()}>{words('ioRestoreChoose')}</Button>
        </div>
        <JobNotice job={job} />
        {problem && (
          <Notice tone="danger" role="alert">
            {problem}
          </Notice>
        )}
        {said && (
          <Notice tone="accent" role="status">
            {said}
          </Notice>
        )}
        {chosen?.needsPassphrase && !verified && (
          <form
            class="io-fields"
            onSubmit={(event) => {
              event.preventDefault();
              void verify(chosen.file, opening);
            }}
          >
            <TextField
              type="password"
              label={words('ioPassphraseOf', chosen.file.name)}
              value={opening}
              onInput={setOpening}
            />
            <div>
              <Button type="submit">{words('ioOpen')}</Button>
            </div>
          </form>
        )}
        {verified && (
          <Notice
            role="status"
            actions={
              <>
                <Button kind="primary" onClick={() => void restore(verified)}>
                  {words('ioRestore')}
                </Button>
                <Button kind="quiet" onClick={() => setChosen(undefined)}>
                  {words('cancel')}
                </Button>
              </>
            }
          >
            {words(
              'ioVerified',
              momentInWords(verified.createdAt),
              countInWords(verified.counts.leads),
              countInWords(verified.counts.events),
            )}
          </Notice>
        )}
        <p class="quiet small">{words('ioBackupNote')}</p>
      </div>
    </Section>
  );
}
