import { App } from '../../components/app/app.tsx';
import { mount } from '../../components/app/mount.tsx';
import { onPageChange } from '../../components/app/page-changes.ts';
import { openDashboard } from '../../lib/page/open-dashboard.ts';
import { readActiveTab } from '../../lib/page/read-tab.ts';

await mount(
  '',
  <App
    surface={{
      kind: 'sidepanel',
      readTab: readActiveTab,
      exportCsv: (options) => import('../export/export-all.ts').then(({ exportAll }) => exportAll(options)),
      openDashboard,
      onPageChange,
    }}
  />,
);
