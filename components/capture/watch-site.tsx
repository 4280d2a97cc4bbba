import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import { startWatching, stopWatching, watchPatternOf } from '../../lib/page/watched-sites.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import './watch-site.css';

/** Offers to watch the page's site: the icon then says who is in the list already, without a click. */
export function WatchSite({ url }: { readonly url: string }) {
  const pattern = watchPatternOf(url);
  const [watched, setWatched] = useState<boolean>();
  useEffect(() => {
    if (!pattern) return;
    const show = () => void browser.permissions.contains({ origins: [pattern] }).then(setWatched);
    show();
    browser.permissions.onAdded.addListener(show);
    browser.permissions.onRemoved.addListener(show);
    return () => {
      browser.permissions.onAdded.removeListener(show);
      browser.permissions.onRemoved.removeListener(show);
    };
  }, [pattern]);
  if (!pattern || watched === undefined) return null;
  const site = new URL(url).hostname;
  return (
    <div class="watch-site">
      <p class="quiet small">{words(watched ? 'watchOn' : 'watchOff', site)}</p>
      <Button
        kind="quiet"
        // The browser asks the user only straight out of the click.
        onClick={() => void (watched ? stopWatching(pattern) : startWatching(pattern))}
      >
        {words(watched ? 'stop' : 'watch')}
      </Button>
    </div>
  );
}
