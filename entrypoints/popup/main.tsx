import { App } from '../../components/app/app.tsx';
import { mount } from '../../components/app/mount.tsx';
import { browser } from '../../lib/browser.ts';
import { openBeside } from '../../lib/page/open-beside.ts';
import { readActiveTab } from '../../lib/page/read-tab.ts';

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
      readTab: readActiveTab,
      exportCsv: (options) => import('../export/export-all.ts').then(({ exportAll }) => exportAll(options)),
      openBeside: async () => {
        await openBeside(windowId);
        window.close();
      },
    }}
  />,
);
