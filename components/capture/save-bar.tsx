import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import './save-bar.css';

interface SaveBarProps {
  readonly update: boolean;
  readonly saving: boolean;
  readonly problem: string | undefined;
  /** Saving the same again may help. */
  readonly again: boolean;
  readonly onSave: () => void;
}

const IS_MAC = /Mac/.test(navigator.userAgent);

/** Saves, and says what kept it from saving. */
export function SaveBar({ update, saving, problem, again, onSave }: SaveBarProps) {
  return (
    <div class="save-bar">
      {problem && (
        <p class="save-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="save-line">
        <kbd class="save-keys">{words(IS_MAC ? 'saveKeysMac' : 'saveKeys')}</kbd>
        <Button
          kind="primary"
          aria-busy={saving}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={onSave}
        >
          {saving ? words('saving') : again ? words('retry') : words(update ? 'updateLead' : 'saveLead')}
        </Button>
      </div>
    </div>
  );
}
