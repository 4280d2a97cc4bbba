import { App } from '../../components/app/app.tsx';
import { mount } from '../../components/app/mount.tsx';
import { browser } from '../../lib/browser.ts';
import { openBeside } from '../../lib/page/open-beside.ts';

// Known before the click: the browser opens the panel only straight out of one.
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
});

await mount(
  '',
  <App
    surface={{
      kind: 'popup',
      // Which sites there are is a long table, and the popup is on screen before it is looked at.
      readTab: (sitesOff) =>
        import('../../lib/page/read-tab.ts').then(({ readActiveTab }) => readActiveTab(sitesOff)),
      exportCsv: (options) => import('../export/export-all.ts').then(({ exportAll }) => exportAll(options)),
      openDashboard: async (hash) => {
        const { openDashboard } = await import('../../lib/page/open-dashboard.ts');
        await openDashboard(hash);
        window.close();
      },
      openBeside: async () => {
        await openBeside(windowId);
        window.close();
      },
    }}
  />,
);
