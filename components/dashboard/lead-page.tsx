import { LeadView } from '../lead/lead-view.tsx';
import type { PageProps } from './page-props.ts';

/** One lead's page. */
export function LeadPage({ rest, pipelines, settings }: PageProps) {
  return (
    <LeadView
      key={rest}
      leadId={rest}
      pipelines={pipelines}
      currency={settings.currency}
      onBack={() => history.back()}
    />
  );
}
