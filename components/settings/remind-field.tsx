import { useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import { words } from '../../lib/words.ts';
import '../ui/checkbox.css';
import { Notice } from '../ui/notice.tsx';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

interface RemindFieldProps {
  readonly reminds: boolean;
  readonly onChange: (reminds: boolean) => void;
}

/** Turns reminders on, which the browser asks the user about, and off, which gives the permission back. */
export function RemindField({ reminds, onChange }: RemindFieldProps) {
  const [isRefused, setRefused] = useState(false);
  const turn = async (isOn: boolean) => {
    // The browser asks only straight out of a click.
    const given = isOn ? await browser.permissions.request(NOTIFICATIONS) : false;
    setRefused(isOn && !given);
    onChange(given);
    if (!isOn) await browser.permissions.remove(NOTIFICATIONS);
  };
  return (
    <div class="field">
      <label class="settings-check">
        <input
          type="checkbox"
          class="checkbox"
          checked={reminds}
          aria-describedby="remind-hint"
          onChange={(event) => {
            const isOn = event.currentTarget.checked;
            // Ticked when the user has agreed, and not before.
            event.currentTarget.checked = reminds;
            void turn(isOn);
          }}
        />
        {words('reminds')}
      </label>
      <p id="remind-hint" class="field-hint">
        {words('remindsHint')}
      </p>
      {isRefused && (
        <Notice tone="danger" role="alert">
          {words('remindsRefused')}
        </Notice>
      )}
    </div>
  );
}
