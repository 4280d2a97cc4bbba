import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import { stopWatching, watchedPatterns } from '../../lib/page/watched-sites.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';

/** The sites that are watched, each with a way to stop. */
export function WatchedSites() {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const show = () => void watchedPatterns().then(setPatterns);
    show();
    browser.permissions.onAdded.addListener(show);
    browser.permissions.onRemoved.addListener(show);
    return () => {
      browser.permissions.onAdded.removeListener(show);
      browser.permissions.onRemoved.removeListener(show);
    };
  }, []);
  if (patterns.length === 0) return null;
  return (
    <div>
      <p class="field-label">{words('watchedSites')}</p>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern} class="watched-row">
            <bdi>{siteOfPattern(pattern)}</bdi>
            <Button
              kind="quiet"
              aria-label={words('stopWatching', siteOfPattern(pattern))}
              onClick={() => void stopWatching(pattern)}
            >
              {words('stop')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function siteOfPattern(pattern: string): string {
  return pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
