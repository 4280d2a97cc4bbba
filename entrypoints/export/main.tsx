import { mount } from '../../components/app/mount.tsx';
import { ExportPage } from '../../components/export/export-page.tsx';

import { words } from '../../lib/words.ts';
import { exportAll } from './export-all.ts';

await mount(words('exportTitle'), <ExportPage exportCsv={exportAll} />);
