import { signal } from '@preact/signals';
import { readSettings, type Settings, writeSettings } from '../../lib/store/settings.ts';

/** The settings in force, once `loadSettings` has run. */
export const settings = signal<Settings | undefined>(undefined);

const THEME_KEY = 'theme';

/** Paints in the theme of last time at once, then reads the settings and paints in theirs. */
export async function loadSettings(): Promise<void> {
  paintTheme(localStorage.getItem(THEME_KEY) ?? 'system');
  settings.value = await readSettings();
  paintTheme(settings.value.theme);
}

/** Changes some settings; false when the disk refused, and then the earlier ones still hold. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  try {
    settings.value = await writeSettings(change);
  } catch {
    return false;
  }
  paintTheme(settings.value.theme);
  return true;
}

function paintTheme(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(THEME_KEY, theme);
}
