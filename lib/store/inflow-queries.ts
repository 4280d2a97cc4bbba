import type { InflowNeed } from '../insights/inflow-need.ts';
import { onDatabase } from './open.ts';

/** Whether enough first contacts come into a pipeline, as the worker last found; `undefined` where nobody can say. */
export function readInflowNeed(pipelineId: string): Promise<InflowNeed | undefined> {
  return onDatabase(async (database) => {
    const needs = (await database.get('meta', 'inflowNeeds')) as
      | Readonly<Record<string, InflowNeed>>
      | undefined;
    return needs?.[pipelineId];
  });
}
