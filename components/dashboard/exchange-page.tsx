import { words } from '../../lib/words.ts';
import { BackupSection } from '../exchange/backup-section.tsx';
import '../exchange/exchange.css';
import { ExportSection } from '../exchange/export-section.tsx';
import { ImportSection } from '../exchange/import-section.tsx';
import { PrivacySection } from '../exchange/privacy-section.tsx';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';

/** Leads as files, out and in; everything as a backup; what is held about one person. */
export function ExchangePage({ pipelines, settings }: PageProps) {
  return (
    <>
      <PageHead title={words('ioTitle')} />
      <div class="io-page">
        <ExportSection pipelines={pipelines} views={settings.savedViews} />
        <ImportSection pipelines={pipelines} settings={settings} />
        <BackupSection pipelines={pipelines} settings={settings} />
        <PrivacySection pipelines={pipelines} settings={settings} />
      </div>
    </>
  );
}
