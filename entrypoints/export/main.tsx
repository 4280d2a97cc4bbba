import { mount } from '../../components/app/mount.tsx';
import { ExportPage } from '../../components/export/export-page.tsx';
import { exportCsv } from '../../lib/exchange/export-csv.ts';
import { words } from '../../lib/words.ts';

await mount(words('exportTitle'), <ExportPage exportCsv={exportCsv} />);
