import type { Lead } from '../leads/lead.ts';
import { aalenJohansen, type Ending } from './aalen-johansen.ts';
import { ENOUGH_WINS } from './forecast.ts';
import { INFLOW_WEEKS, WEEKS_OF_WINS } from './keeping-full.ts';
import type { Outcome } from './landmarks.ts';
import { weeklyRate } from './poisson.ts';
import { DAY_MS, daysBetween, WEEK_DAYS } from './scope.ts';

/** Whether enough first contacts come in for as many wins as of late; by week. */
export interface InflowNeed {
  readonly perWeek: number;
  readonly required: number;
  readonly state: 'full' | 'caution' | 'warning';
}

interface Sums {
  readonly endings: Ending<Outcome>[];
  inflow: number;
  wins: number;
  latelyWon: number;
}

/** Gathers what that takes from many leads, one at a time; gives it by pipeline id, where there are enough wins. */
export function inflowNeedCollector(now: number): {
  add(lead: Lead): void;
  needs(): Readonly<Record<string, InflowNeed>>;
} {
  const pipelines = new Map<string, Sums>();
  return {
    add({ pipelineId, createdAt, status, closedAt }) {
      const sums = pipelines.get(pipelineId) ?? { endings: [], inflow: 0, wins: 0, latelyWon: 0 };
      pipelines.set(pipelineId, sums);
      const isOver = status !== 'open' && closedAt !== undefined;
      const days = Math.max(0, daysBetween(createdAt, isOver ? closedAt : now));
      sums.endings.push({ days, ...(isOver && { cause: status }) });
      if (createdAt > now - INFLOW_WEEKS * WEEK_DAYS * DAY_MS) sums.inflow++;
      if (status !== 'won' || closedAt === undefined) return;
      sums.wins++;
      if (closedAt > now - WEEKS_OF_WINS * WEEK_DAYS * DAY_MS) sums.latelyWon++;
    },
    needs() {
      return Object.fromEntries(
        [...pipelines].flatMap(([id, sums]) => {
          const need = needOf(sums);
          return need ? [[id, need] as const] : [];
        }),
      );
    },
  };
}

function needOf({ endings, inflow, wins, latelyWon }: Sums): InflowNeed | undefined {
  if (wins < ENOUGH_WINS) return undefined;
  const conversion = aalenJohansen(endings, ['won', 'lost']).of.won.share.at(-1) ?? 0;
  if (conversion === 0) return undefined;
  const required = latelyWon / WEEKS_OF_WINS / conversion;
  const { perWeek, high } = weeklyRate(inflow, INFLOW_WEEKS);
  const state = high < required ? 'warning' : perWeek < required ? 'caution' : 'full';
  return { perWeek, required, state };
}
