import type { Pipelines } from '../leads/pipeline.ts';
import { onDatabase } from './open.ts';
import { pipelinesInForce } from './pipeline-in-force.ts';

/** The pipelines in force. Apart from the other queries: a popup is on screen before it needs those. */
export function readPipelines(): Promise<Pipelines> {
  return onDatabase((database) => pipelinesInForce({ get: (key) => database.get('meta', key) }));
}
