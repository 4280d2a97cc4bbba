import type { InflowNeed } from '../../lib/insights/inflow-need.ts';
import { wordsFor } from '../../lib/words.ts';
import { Notice } from '../ui/notice.tsx';

/** That the pipeline wants more first contacts, and how many a week. */
export function InflowNotice({ need: { state, required, perWeek } }: { need: InflowNeed }) {
  const isSure = state === 'warning';
  const missing = Math.max(1, Math.ceil(required - perWeek));
  return (
    <Notice tone={isSure ? 'warning' : 'plain'}>
      {wordsFor(missing, isSure ? 'inflowWarning' : 'inflowCaution')}
    </Notice>
  );
}
