import { browser } from '../../lib/browser.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import './settings-view.css';
import { SitesPart } from './sites-part.tsx';
import { YouPart } from './you-part.tsx';

interface SettingsViewProps {
  readonly settings: Settings;
  /** Keeps a change; false when it could not be kept. */
  readonly onChange: (change: Partial<Settings>) => Promise<boolean>;
  /** Goes to where everything can be set. */
  readonly onAll: () => void;
}

/** The settings that are wanted beside a page, and the way to all others. */
export function SettingsView({ settings, onChange, onAll }: SettingsViewProps) {
  return (
    <div class="view-body settings">
      <YouPart title={words('settings')} settings={settings} onChange={onChange} />
      <SitesPart sitesOff={settings.sitesOff} onChange={(sitesOff) => onChange({ sitesOff })} />
      <div>
        <Button icon="settings" onClick={onAll}>
          {words('allSettings')}
        </Button>
      </div>
      <p class="quiet small settings-foot">
        {words('version', browser.runtime.getManifest().version)} · {words('privacyLine')}
      </p>
    </div>
  );
}
