import { words } from '../../lib/words.ts';
import { TodayView } from '../today/today-view.tsx';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';
import { TryCapture } from './try-capture.tsx';
import { go, openLead } from './use-route.ts';

/** Whom to contact today, and what is stuck. */
export function TodayPage({ pipelines }: PageProps) {
  const goHome = () => go({ page: 'board', rest: '' });
  return (
    <>
      <PageHead title={words('viewToday')} />
      <TodayView pipelines={pipelines} onOpenLead={openLead} onPipeline={goHome}>
        <TryCapture />
      </TodayView>
    </>
  );
}
