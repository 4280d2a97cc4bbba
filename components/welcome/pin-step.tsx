import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import { words } from '../../lib/words.ts';
import { WelcomeStep } from './welcome-step.tsx';

/** The part of the API that the polyfill does not know everywhere. */
interface ActionSettings {
  getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }>;
}

const isFirefox = () => browser.runtime.getURL('').startsWith('moz-extension:');

/** How to put the icon where it can be seen, and whether it is there already. */
export function PinStep({ number }: { number: number }) {
  const [isPinned, setPinned] = useState(false);
  useEffect(() => {
    const look = async () => {
      const { isOnToolbar } = (await (browser.action as ActionSettings).getUserSettings?.()) ?? {};
      setPinned(isOnToolbar === true);
    };
    void look();
    const onFocus = () => void look();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  return (
    <WelcomeStep number={number} title={words('welcomePin')} isDone={isPinned}>
      <p>{words(isFirefox() ? 'welcomePinFirefox' : 'welcomePinChromium')}</p>
    </WelcomeStep>
  );
}
