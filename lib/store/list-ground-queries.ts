import type { StageLimits } from '../insights/stage-limits.ts';
import type { Pipelines } from '../leads/pipeline.ts';
import { onDatabase } from './open.ts';
import { pipelinesInForce } from './pipeline-in-force.ts';

/** What a list of leads stands on: the pipelines in force, and each stage's usual days as its history tells them. */
export function readListGround(): Promise<{ readonly pipelines: Pipelines; readonly limits: StageLimits }> {
  return onDatabase(async (database) => ({
    pipelines: await pipelinesInForce({ get: (key) => database.get('meta', key) }),
    limits: ((await database.get('meta', 'limits')) ?? {}) as StageLimits,
  }));
}
