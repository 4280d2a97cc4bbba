import { App } from '../../components/app/app.tsx';
import { mount } from '../../components/app/mount.tsx';
import { onPageChange } from '../../components/app/page-changes.ts';
import { onHandOver, takeHandedOver } from '../../lib/page/handed-over.ts';
import { openDashboard } from '../../lib/page/open-dashboard.ts';
import { readActiveTab } from '../../lib/page/read-tab.ts';

await mount(
  '',
  <App
    surface={{
      kind: 'sidepanel',
      // A link that was pointed at comes before the page it is on.
      readTab: async (sitesOff) => {
        const report = await takeHandedOver();
        return report ? { kind: 'read', report } : readActiveTab(sitesOff);
      },
      onHandOver,
      exportCsv: (options) => import('../export/export-all.ts').then(({ exportAll }) => exportAll(options)),
      openDashboard,
      onPageChange,
    }}
  />,
);
