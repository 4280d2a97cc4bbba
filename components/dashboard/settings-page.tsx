import { words } from '../../lib/words.ts';
import { changeSettings } from '../app/use-settings.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';

/** The settings. */
export function SettingsPage({ settings }: PageProps) {
  return (
    <>
      <PageHead title={words('settings')} />
      <SettingsView settings={settings} onChange={changeSettings} />
    </>
  );
}
