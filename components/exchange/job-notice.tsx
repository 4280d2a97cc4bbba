import { words } from '../../lib/words.ts';
import { countInWords } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Job } from './use-job.ts';

/** How far a job is, with Cancel; that it was cancelled. */
export function JobNotice({ job }: { job: Job }) {
  const { progress, isCancelled, cancel } = job;
  if (!progress) return isCancelled ? <Notice role="status">{words('ioCancelled')}</Notice> : null;
  const { text, done, total } = progress;
  const count =
    total > 0 ? words('ioOf', countInWords(done), countInWords(total)) : done > 0 ? countInWords(done) : '';
  return (
    <Notice actions={<Button onClick={cancel}>{words('cancel')}</Button>}>
      <label class="io-progress">
        {[text, count].filter(Boolean).join(' ')} <progress {...(total > 0 && { max: total, value: done })} />
      </label>
    </Notice>
  );
}
