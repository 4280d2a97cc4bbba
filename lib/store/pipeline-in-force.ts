import { type Pipelines, standardPipeline } from '../leads/pipeline.ts';
import { type WordKey, words } from '../words.ts';

/** The company's pipelines, or the standard one in the user's language until it designs its own. */
export async function pipelinesInForce(meta: {
  get(key: 'pipelines'): Promise<unknown>;
}): Promise<Pipelines> {
  const designed = (await meta.get('pipelines')) as Pipelines | undefined;
  return designed ?? { currentId: 'standard', all: [standardPipeline(nameOf)] };
}

function nameOf(id: string): string {
  return words(`pipeline_${id.replaceAll('-', '_')}` as WordKey);
}
