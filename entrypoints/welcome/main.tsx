import { mount } from '../../components/app/mount.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { browser } from '../../lib/browser.ts';
import { openDashboard } from '../../lib/page/open-dashboard.ts';
import { words } from '../../lib/words.ts';

await mount(
  words('welcomeTitle'),
  <WelcomePage
    openPractice={async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('practice.html') });
    }}
    leave={() => openDashboard('#/today')}
  />,
);
