import { useState } from 'preact/hooks';
import { words } from '../../lib/words.ts';
import { LeadView } from '../lead/lead-view.tsx';
import { Button } from '../ui/button.tsx';
import './lead-page.css';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';
import { openLead } from './use-route.ts';

/** One lead's page. */
export function LeadPage({ rest, pipelines, settings }: PageProps) {
  const goBack = () => history.back();
  const [title, setTitle] = useState(words('lead'));
  return (
    <>
      <PageHead title={title}>
        <Button kind="quiet" icon="back" onClick={goBack}>
          {words('back')}
        </Button>
      </PageHead>
      <div class="lead-page">
        <LeadView
          key={rest}
          leadId={rest}
          pipelines={pipelines}
          currency={settings.currency}
          onOpenLead={openLead}
          onTitle={setTitle}
          onBack={goBack}
        />
      </div>
    </>
  );
}
