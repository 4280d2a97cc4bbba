import { type ComponentChildren, render } from 'preact';
import { locale, words } from '../../lib/words.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/view.css';
import { loadSettings } from './use-settings.ts';

/** Shows a surface in `#app` in the user's language, direction and theme. */
export async function mount(title: string, surface: ComponentChildren): Promise<void> {
  const root = document.documentElement;
  root.lang = locale();
  // That of our texts: a browser in a language we do not speak still shows them.
  root.dir = words('textDirection');
  document.title = title || words('extensionName');
  await loadSettings();
  const place = document.getElementById('app');
  if (!place) throw new Error('Expected an element #app, got none. Add it to the page.');
  render(surface, place);
}
