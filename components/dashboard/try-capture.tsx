import { browser } from '../../lib/browser.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';

/** The way to a first lead from where there is no page to capture from: a page to practise on. */
export function TryCapture() {
  const open = () => browser.tabs.create({ url: browser.runtime.getURL('practice.html') });
  return (
    <Button kind="primary" onClick={() => void open()}>
      {words('openPractice')}
    </Button>
  );
}
