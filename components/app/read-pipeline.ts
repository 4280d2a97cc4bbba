import type { Pipeline } from '../../lib/leads/pipeline.ts';
import { onDatabase } from '../../lib/store/open.ts';
import { pipelineInForce } from '../../lib/store/pipeline-in-force.ts';

/** The pipeline in force, without the other queries: the popup is on screen before it needs those. */
export function readPipeline(): Promise<Pipeline> {
  return onDatabase((database) => pipelineInForce({ get: (key) => database.get('meta', key) }));
}
