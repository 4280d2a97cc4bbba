import type { StageLimit, StageLimits } from '../insights/stage-limits.ts';
import { enteredStageAt, type Lead } from '../leads/lead.ts';
import { pipelinesInUse, type Stage, stagesInUse } from '../leads/pipeline.ts';
import { onDatabase } from './open.ts';
import { pipelinesInForce } from './pipeline-in-force.ts';
import type { Database, Tally } from './schema.ts';
import { countIn, dayOf, moneyIn, talliesOf } from './tallies.ts';
import type { DueRow, SlowRow, StageSummary } from './views.ts';

const DAY_MS = 86_400_000;

/** Steps due by a calendar date (`YYYY-MM-DD`), the longest overdue first; `total` counts them all. */
export function dueRows(today: string, limit: number): Promise<{ rows: DueRow[]; total: number }> {
  return onDatabase(async (database) => {
    // The time of day of a step follows its date.
    const range = IDBKeyRange.upperBound(`${today}T99`);
    const total = await database.countFromIndex('leads', 'byDue', range);
    const found = await database.getAllFromIndex('leads', 'byDue', range, limit);
    const rows = found.flatMap(({ lead }) => {
      const [step] = lead.steps;
      return step ? [{ lead, step }] : [];
    });
    return { rows, total };
  });
}

/** Open leads past their stage's usual time, the slowest measured against it first; `total` counts them all. */
export function slowRows(now: number, limit: number): Promise<{ rows: SlowRow[]; total: number }> {
  return onDatabase(async (database) => {
    const { stages, limitOf } = await readStages(database);
    const perStage = await Promise.all(
      stages.map(async (stage) => {
        const before = slowBefore(limitOf(stage), now);
        const range = placeRange(stage.id, before * DAY_MS);
        const rows = await database.getAllFromIndex('leads', 'byPlace', range, limit);
        return {
          count: countIn(tallied(await talliesOf(database, `open:${stage.id}`), before)),
          rows: rows.map(({ lead }) => slowRow(lead, stage, limitOf(stage), now)),
        };
      }),
    );
    const rows = perStage.flatMap((stage) => stage.rows);
    rows.sort((a, b) => b.days / b.usualDays - a.days / a.usualDays);
    return { rows: rows.slice(0, limit), total: perStage.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** How every stage stands: leads, how many are slow, and what they are worth. */
export function stageSummaries(now: number): Promise<StageSummary[]> {
  return onDatabase(async (database) => {
    const { stages, limitOf } = await readStages(database);
    return Promise.all(
      stages.map(async (stage) => {
        const tallies = await talliesOf(database, `open:${stage.id}`);
        const slow = tallied(tallies, slowBefore(limitOf(stage), now));
        return { stage, count: countIn(tallies), slow: countIn(slow), money: moneyIn(tallies) };
      }),
    );
  });
}

/** The leads of a stage, longest there first; `total` counts them all. */
export function leadsInStage(stageId: string, limit: number): Promise<{ rows: Lead[]; total: number }> {
  return onDatabase(async (database) => {
    const rows = await database.getAllFromIndex('leads', 'byPlace', placeRange(stageId), limit);
    const total = countIn(await talliesOf(database, `open:${stageId}`));
    return { rows: rows.map(({ lead }) => lead), total };
  });
}

async function readStages(database: Database) {
  const pipelines = await pipelinesInForce({ get: (key) => database.get('meta', key) });
  const limits = ((await database.get('meta', 'limits')) ?? {}) as StageLimits;
  const limitOf = (stage: Stage): StageLimit =>
    limits[stage.id] ?? {
      usualDays: stage.slowDays,
      slowDays: stage.slowDays,
      stalledDays: stage.stalledDays,
    };
  return { stages: pipelinesInUse(pipelines).flatMap(stagesInUse), limitOf };
}

function slowRow(lead: Lead, stage: Stage, limit: StageLimit, now: number): SlowRow {
  const days = (now - enteredStageAt(lead)) / DAY_MS;
  const pace = days > limit.stalledDays ? 'stalled' : 'slow';
  return { lead, stage, days: Math.floor(days), usualDays: Math.max(1, Math.round(limit.usualDays)), pace };
}

function placeRange(stageId: string, before = Number.POSITIVE_INFINITY): IDBKeyRange {
  const place = `open:${stageId}`;
  return IDBKeyRange.bound([place, Number.NEGATIVE_INFINITY], [place, before], false, true);
}

/** The day before which a lead must have entered to be slow; whole days, so that rows and tallies agree. */
function slowBefore(limit: StageLimit, now: number): number {
  return dayOf(now - limit.slowDays * DAY_MS);
}

function tallied(tallies: readonly Tally[], beforeDay: number): readonly Tally[] {
  return tallies.filter(({ day }) => day < beforeDay);
}
