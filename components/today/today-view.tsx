import type { ComponentChildren } from 'preact';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { readInflowNeed } from '../../lib/store/inflow-queries.ts';
import { countLeads, dueRows, slowRows } from '../../lib/store/queries.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { useLive } from '../app/use-live.ts';
import { Button } from '../ui/button.tsx';
import { today } from '../ui/days.ts';
import { Empty } from '../ui/empty.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { InflowNotice } from './inflow-notice.tsx';
import { DueList, SlowList } from './today-list.tsx';

interface TodayViewProps {
  readonly pipelines: Pipelines;
  readonly onOpenLead: (leadId: string) => void;
  /** Absent where there is no page to capture from. */
  readonly onCapture?: () => void;
  readonly onPipeline: () => void;
  /** What to do first where nothing can be captured. */
  readonly children?: ComponentChildren;
}

const SHOWN = 50;

/** Whom to contact today, and what is stuck. */
export function TodayView({ pipelines, onOpenLead, onCapture, onPipeline, children }: TodayViewProps) {
  const day = today();
  const live = useLive(async () => {
    const [due, slow, count, need] = await Promise.all([
      dueRows(day, SHOWN),
      slowRows(Date.now(), day, SHOWN),
      countLeads(),
      readInflowNeed(pipelines.currentId),
    ]);
    return { due, slow, need, count };
  }, day);
  if (live.failed) return <ListUnreadable again={live.again} />;
  if (!live.value) return <div class="view-body" aria-busy="true" />;
  const { due, slow, need, count } = live.value;
  const isEmpty = count === 0;
  return (
    <div class="view-body">
      {isEmpty && (
        <Empty title={words('todayEmpty')} text={words('todayEmptyText')}>
          {onCapture && (
            <Button kind="primary" onClick={onCapture}>
              {words('todayCapture')}
            </Button>
          )}
          {children}
        </Empty>
      )}
      {!isEmpty && due.total === 0 && (
        <Empty title={words('todayNothing')} text={words('todayNothingText')}>
          {onCapture && <Button onClick={onCapture}>{words('todayCapture')}</Button>}
          <Button onClick={onPipeline}>{words('todayPipeline')}</Button>
        </Empty>
      )}
      {due.total > 0 && <DueList {...due} today={day} onOpen={onOpenLead} />}
      {need && need.state !== 'full' && <InflowNotice need={need} />}
      <BackupReminder leads={count} />
      {slow.total > 0 && <SlowList {...slow} pipelines={pipelines} onOpen={onOpenLead} />}
    </div>
  );
}
