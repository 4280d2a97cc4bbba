import { type Pipeline, standardPipeline } from '../leads/pipeline.ts';
import { type WordKey, words } from '../words.ts';

/** The company's pipeline, or the standard one in the user's language until it designs its own. */
export async function pipelineInForce(meta: { get(key: 'pipeline'): Promise<unknown> }): Promise<Pipeline> {
  return ((await meta.get('pipeline')) as Pipeline | undefined) ?? standardPipeline(nameOf);
}

function nameOf(id: string): string {
  return words(`pipeline_${id.replaceAll('-', '_')}` as WordKey);
}
