import type { Pipeline } from '../leads/pipeline.ts';
import { onDatabase } from './open.ts';
import { pipelineInForce } from './pipeline-in-force.ts';

/** The pipeline in force. Apart from the other queries: a popup is on screen before it needs those. */
export function readPipeline(): Promise<Pipeline> {
  return onDatabase((database) => pipelineInForce({ get: (key) => database.get('meta', key) }));
}
