import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Says that the list could not be read, and tries again when asked. */
export function ListUnreadable({ again }: { again: () => void }) {
  return (
    <div class="view-body">
      <Notice tone="danger" role="alert" actions={<Button onClick={again}>{words('retry')}</Button>}>
        {words('listUnreadable')}
      </Notice>
    </div>
  );
}
