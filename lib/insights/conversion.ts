import { aalenJohansen, type Ending, incidenceAt } from './aalen-johansen.ts';
import { type Proportion, wilson } from './proportion.ts';
import type { LeadRecord } from './record.ts';
import { DAY_MS, type Scope, WEEK_DAYS } from './scope.ts';
import type { Period } from './stage-books.ts';
import { stayFromVisit } from './time-in-stage.ts';

/** How many of those who came to a stage went on from it. */
export interface StageConversion {
  readonly stageId: string;
  /** Leads that passed without stopping are among the entered and the advanced. */
  readonly entered: number;
  readonly advanced: number;
  readonly skipped: number;
  readonly back: number;
  readonly lost: number;
  readonly open: number;
  /** Share that has gone on already. */
  readonly floor: Proportion;
  /** Share that will have when everybody still there goes on. */
  readonly ceiling: Proportion;
  /** Share that goes on within the horizon, where leaving otherwise competes with it; with its 95 % interval. */
  readonly expected: { readonly share: number; readonly low: number; readonly high: number };
}

type Way = 'on' | 'back' | 'lost';
const WAYS: readonly Way[] = ['on', 'back', 'lost'];

/** What became of those who came to a stage. */
export interface StageStep {
  readonly stageId: string;
  readonly counts: Pick<StageConversion, 'entered' | 'advanced' | 'skipped' | 'back' | 'lost' | 'open'>;
  readonly endings: readonly Ending<Way>[];
}

/**
 * Conversion of every stage, over the stays that began within a period where one is given ("active in period"). Winning
 * is going on; passing a stage without stopping is going on after no time; going back is an exit of its own.
 */
export function stageConversions(
  records: readonly LeadRecord[],
  scope: Scope,
  period?: Period,
): readonly StageConversion[] {
  return stageSteps(records, scope, period).map(({ stageId, endings, counts }) => ({
    stageId,
    ...counts,
    floor: wilson(counts.advanced, counts.entered),
    ceiling: wilson(counts.advanced + counts.open, counts.entered),
    expected: incidenceAt(aalenJohansen(endings, WAYS).of.on, scope.horizonDays),
  }));
}

/** How those who came to each stage went on from it, counted. */
export function stageSteps(
  records: readonly LeadRecord[],
  { stages, now }: Scope,
  period?: Period,
): readonly StageStep[] {
  const places = new Map(stages.map(({ id }, place) => [id, place]));
  const rows = stages.map(({ id }) => ({
    stageId: id,
    endings: [] as Ending<Way>[],
    counts: { entered: 0, advanced: 0, skipped: 0, back: 0, lost: 0, open: 0 },
  }));
  const isIn = (at: number | undefined) =>
    !period || (at !== undefined && at >= period.from && at < period.to);
  for (const { visits, status } of records) {
    for (const [index, visit] of visits.entries()) {
      const place = places.get(visit.stageId);
      const row = place === undefined ? undefined : rows[place];
      if (place === undefined || !row) continue;
      if (isIn(visit.enteredAt)) {
        row.counts.entered++;
        const way = wayOf(visit.exit);
        row.counts[way === 'on' ? 'advanced' : (way ?? 'open')]++;
        const stay = stayFromVisit(visit, now);
        if (stay) row.endings.push({ ...stay, ...(stay.isOver && way && { cause: way }) });
      }
      if (wayOf(visit.exit) !== 'on') continue;
      const next =
        places.get(visits[index + 1]?.stageId ?? '') ?? (status === 'won' ? stages.length : place + 1);
      for (const skipped of rows.slice(place + 1, next)) {
        if (!isIn(visit.leftAt)) continue;
        skipped.counts.entered++;
        skipped.counts.advanced++;
        skipped.counts.skipped++;
        skipped.endings.push({ days: 0, cause: 'on' });
      }
    }
  }
  return rows;
}

function wayOf(exit: LeadRecord['visits'][number]['exit']): Way | undefined {
  if (exit === 'advanced' || exit === 'won') return 'on';
  return exit === 'open' ? undefined : exit;
}

/** How far the leads of one month or week of creation got. */
export interface Cohort {
  /** Epoch ms of its first day, UTC. */
  readonly from: number;
  readonly leads: number;
  readonly open: number;
  readonly lost: number;
  readonly won: Proportion;
  /** For each stage, how many got there or beyond. */
  readonly reached: readonly Proportion[];
}

/** The funnel: leads by when they were created, and which share of each cohort got how far; oldest first. */
export function cohorts(
  records: readonly LeadRecord[],
  { stages }: Scope,
  by: 'week' | 'month',
): readonly Cohort[] {
  const places = new Map(stages.map(({ id }, place) => [id, place]));
  const groups = new Map<number, LeadRecord[]>();
  for (const record of records) {
    const from = startOf(record.createdAt, by);
    const group = groups.get(from);
    if (group) group.push(record);
    else groups.set(from, [record]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([from, leads]) => {
      const farthest = leads.map((lead) => farthestOf(lead, places, stages.length));
      const of = (status: LeadRecord['status']) => leads.filter((lead) => lead.status === status).length;
      return {
        from,
        leads: leads.length,
        open: of('open'),
        lost: of('lost'),
        won: wilson(of('won'), leads.length),
        reached: stages.map((_, place) =>
          wilson(farthest.filter((one) => one >= place).length, leads.length),
        ),
      };
    });
}

/** The place of the farthest stage that a lead was in; beyond the last when it is won. */
export function farthestOf(
  { visits, status }: LeadRecord,
  places: ReadonlyMap<string, number>,
  beyond: number,
): number {
  if (status === 'won') return beyond;
  return visits.reduce((most, { stageId }) => Math.max(most, places.get(stageId) ?? -1), 0);
}

/** Monday of the week, or the first of the month, UTC. */
function startOf(at: number, by: 'week' | 'month'): number {
  const date = new Date(at);
  if (by === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  const day = Math.floor(at / DAY_MS);
  // 1 January 1970 was a Thursday.
  return (day - ((day + 3) % WEEK_DAYS)) * DAY_MS;
}
