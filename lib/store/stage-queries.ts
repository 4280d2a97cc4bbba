import type { StageLimit, StageLimits } from '../insights/stage-limits.ts';
import { enteredStageAt, type Lead } from '../leads/lead.ts';
import { pipelinesInUse, type Stage, stagesInUse } from '../leads/pipeline.ts';
import { onDatabase } from './open.ts';
import { pipelinesInForce } from './pipeline-in-force.ts';
import type { Database, Tally } from './schema.ts';
import { countIn, dayOf, moneyIn, talliesOf } from './tallies.ts';
import type { SlowRow, StageSummary } from './views.ts';

const DAY_MS = 86_400_000;

/**
 * Open leads past their stage's usual time that do not rest, the slowest measured against it first; `total` counts
 * them all. `today` is a calendar date.
 */
export function slowRows(
  now: number,
  today: string,
  limit: number,
): Promise<{ rows: SlowRow[]; total: number }> {
  return onDatabase(async (database) => {
    const { stages, limitOf } = await readStages(database);
    const perStage = await Promise.all(
      stages.map(async (stage) => {
        const before = slowBefore(limitOf(stage), now);
        const range = placeRange(stage.id, before * DAY_MS);
        const resting = await countResting(database, stage.id, today, before);
        const rows = await database.getAllFromIndex('leads', 'byPlace', range, limit + resting);
        return {
          count: countIn(tallied(await talliesOf(database, `open:${stage.id}`), before)) - resting,
          rows: rows
            .filter(({ restsUntil = '' }) => restsUntil <= today)
            .slice(0, limit)
            .map(({ lead }) => slowRow(lead, stage, limitOf(stage), now)),
        };
      }),
    );
    const rows = perStage.flatMap((stage) => stage.rows);
    rows.sort((a, b) => b.days / b.usualDays - a.days / a.usualDays);
    return { rows: rows.slice(0, limit), total: perStage.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** How every stage stands: leads, how many are slow and do not rest, and what they are worth. */
export function stageSummaries(now: number, today: string): Promise<StageSummary[]> {
  return onDatabase(async (database) => {
    const { stages, limitOf } = await readStages(database);
    return Promise.all(
      stages.map(async (stage) => {
        const tallies = await talliesOf(database, `open:${stage.id}`);
        const before = slowBefore(limitOf(stage), now);
        const resting = await countResting(database, stage.id, today, before);
        const slow = countIn(tallied(tallies, before)) - resting;
        return { stage, count: countIn(tallies), slow, money: moneyIn(tallies) };
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

/** How many leads of a stage rest beyond `today` that came before a day (whole days since the epoch). */
async function countResting(
  database: Database,
  stageId: string,
  today: string,
  beforeDay: number,
): Promise<number> {
  const place = `open:${stageId}`;
  const range = IDBKeyRange.bound([place, `${today}~`], [place, '~'] as const);
  let count = 0;
  const index = database.transaction('leads').store.index('byRest');
  for (let at = await index.openKeyCursor(range); at; at = await at.continue()) {
    if (at.key[2] < beforeDay * DAY_MS) count++;
  }
  return count;
}

/** The day before which a lead must have entered to be slow; whole days, so that rows and tallies agree. */
function slowBefore(limit: StageLimit, now: number): number {
  return dayOf(now - limit.slowDays * DAY_MS);
}

function tallied(tallies: readonly Tally[], beforeDay: number): readonly Tally[] {
  return tallies.filter(({ day }) => day < beforeDay);
}
