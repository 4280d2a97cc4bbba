import { changeSettings } from '../app/use-settings.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import type { PageProps } from './page-props.ts';

/** The settings. */
export function SettingsPage({ settings }: PageProps) {
  return <SettingsView settings={settings} onChange={changeSettings} />;
}
