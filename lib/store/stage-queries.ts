import type { StageLimit, StageLimits } from '../insights/stage-limits.ts';
import { enteredStageAt, type Lead } from '../leads/lead.ts';
import { type Stage, stagesInUse } from '../leads/pipeline.ts';
import { onDatabase } from './open.ts';
import { pipelineInForce } from './pipeline-in-force.ts';
import type { Database } from './schema.ts';
import type { DueRow, SlowRow, StageSummary } from './views.ts';

const DAY_MS = 86_400_000;

/** Steps due by a calendar date (`YYYY-MM-DD`), the longest overdue first; `total` counts them all. */
export function dueRows(today: string, limit: number): Promise<{ rows: DueRow[]; total: number }> {
  return onDatabase(async (database) => {
    const range = IDBKeyRange.upperBound(today);
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
    const rows: SlowRow[] = [];
    let total = 0;
    for (const stage of stages) {
      const range = slowRange(stage, limitOf(stage), now);
      total += await database.countFromIndex('leads', 'byPlace', range);
      for (const { lead } of await database.getAllFromIndex('leads', 'byPlace', range, limit)) {
        rows.push(slowRow(lead, stage, limitOf(stage), now));
      }
    }
    rows.sort((a, b) => b.days / b.usualDays - a.days / a.usualDays);
    return { rows: rows.slice(0, limit), total };
  });
}

/** How every stage stands: leads, how many are slow, and what they are worth. */
export function stageSummaries(now: number): Promise<StageSummary[]> {
  return onDatabase(async (database) => {
    const { stages, limitOf } = await readStages(database);
    return Promise.all(
      stages.map(async (stage) => ({
        stage,
        count: await database.countFromIndex('leads', 'byPlace', placeRange(stage.id)),
        slow: await database.countFromIndex('leads', 'byPlace', slowRange(stage, limitOf(stage), now)),
        money: await moneyIn(database, stage.id),
      })),
    );
  });
}

/** The leads of a stage, longest there first; `total` counts them all. */
export function leadsInStage(stageId: string, limit: number): Promise<{ rows: Lead[]; total: number }> {
  return onDatabase(async (database) => {
    const range = placeRange(stageId);
    const total = await database.countFromIndex('leads', 'byPlace', range);
    const rows = await database.getAllFromIndex('leads', 'byPlace', range, limit);
    return { rows: rows.map(({ lead }) => lead), total };
  });
}

async function readStages(database: Database) {
  const pipeline = await pipelineInForce({ get: (key) => database.get('meta', key) });
  const limits = ((await database.get('meta', 'limits')) ?? {}) as StageLimits;
  const limitOf = (stage: Stage): StageLimit =>
    limits[stage.id] ?? {
      usualDays: stage.slowDays,
      slowDays: stage.slowDays,
      stalledDays: stage.stalledDays,
    };
  return { stages: stagesInUse(pipeline), limitOf };
}

function slowRow(lead: Lead, stage: Stage, limit: StageLimit, now: number): SlowRow {
  const days = (now - enteredStageAt(lead)) / DAY_MS;
  const pace = days > limit.stalledDays ? 'stalled' : 'slow';
  return { lead, stage, days: Math.floor(days), usualDays: Math.max(1, Math.round(limit.usualDays)), pace };
}

async function moneyIn(database: Database, stageId: string): Promise<Record<string, number>> {
  const place = `open:${stageId}`;
  const totals = await database.getAll('totals', IDBKeyRange.bound([place, ''], [place, '\uffff']));
  return Object.fromEntries(
    totals.filter(({ amount }) => amount !== 0).map(({ currency, amount }) => [currency, amount]),
  );
}

function placeRange(stageId: string): IDBKeyRange {
  const place = `open:${stageId}`;
  return IDBKeyRange.bound([place, Number.NEGATIVE_INFINITY], [place, Number.POSITIVE_INFINITY]);
}

function slowRange(stage: Stage, limit: StageLimit, now: number): IDBKeyRange {
  const place = `open:${stage.id}`;
  return IDBKeyRange.bound(
    [place, Number.NEGATIVE_INFINITY],
    [place, now - limit.slowDays * DAY_MS],
    false,
    true,
  );
}
