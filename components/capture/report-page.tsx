import { useState } from 'preact/hooks';
import type { PageReading } from '../../lib/leads/reading.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';

/** Offers the page, redacted, as a file to look at and to send to whoever mends the site's rules. */
export function ReportPage({ reading }: { reading: Pick<PageReading, 'site' | 'page'> }) {
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | 'failed'>('idle');
  const save = async () => {
    setState('busy');
    const [{ redactActiveTab }, { downloadFile }] = await Promise.all([
      import('../../lib/page/redact-tab.ts'),
      import('../../lib/exchange/download.ts'),
    ]);
    const html = await redactActiveTab();
    if (html)
      downloadFile(new Blob([html], { type: 'text/html' }), `${reading.site}-${reading.page}-redacted.html`);
    setState(html ? 'saved' : 'failed');
  };
  return (
    <>
      <Button kind="quiet" disabled={state === 'busy'} onClick={() => void save()}>
        {words('saveRedacted')}
      </Button>
      <span class="quiet small" role="status">
        {state === 'saved' && words('redactedSaved')}
        {state === 'failed' && words('redactedFailed')}
      </span>
    </>
  );
}
