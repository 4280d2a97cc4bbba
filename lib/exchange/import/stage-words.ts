import { foldedText } from '../../leads/identity.ts';
import { currentPipeline, type Pipelines, pipelinesInUse, stagesInUse } from '../../leads/pipeline.ts';
import type { StageChoice } from './mapping.ts';

const WON =
  /^(?:(?:closed )?won|customer|client|gewonnen|kunde|ganad[oa]|cliente|gagnee?|signee?|vint[oa]|ganh[oa]|converted|qualified)$/;
const LOST =
  /^(?:(?:closed )?lost|unqualified|disqualified|dead|verloren|perdid[oa]|perdue?|pers[oa]|descartad[oa]|rejected)$/;
const FIRST =
  /^(?:new|open|lead|subscriber|prospect(?:ing)?|not contacted|first contact|neu|nuev[oa]|nouveau|nuovo|nov[oa]|open not contacted)$/;
const SECOND =
  /^(?:engag(?:ing|ed)|contacted|working(?: contacted)?|qualification|qualifying|qualified|in progress|attempted to contact|connected|kontaktiert|contactad[oa]|contactee?|salesqualifiedlead|marketingqualifiedlead|opportunity)$/;

/**
 * What a stage's text most likely stands for: a stage of that name or id (of the pipeline named first), an ending, or
 * one of the first two stages by the words that other programs use.
 */
export function stageFromText(text: string, pipelineText: string, pipelines: Pipelines): StageChoice {
  const wanted = foldedText(text);
  const all = pipelinesInUse(pipelines);
  const named = all.filter(({ name }) => foldedText(name) === foldedText(pipelineText));
  const current = currentPipeline(pipelines);
  for (const pipeline of [...named, current, ...all]) {
    const stage = stagesInUse(pipeline).find(
      ({ id, name }) => id === text.trim() || foldedText(name) === wanted,
    );
    if (stage) return { stageId: stage.id };
  }
  const ended = endingFromText(text);
  if (ended) return { ended };
  const [first, second = first] = stagesInUse(named[0] ?? current);
  if (first && FIRST.test(wanted)) return { stageId: first.id };
  if (second && SECOND.test(wanted)) return { stageId: second.id };
  return { ignored: true };
}

/** The ending that a text tells of, `undefined` for none. */
export function endingFromText(text: string): 'won' | 'lost' | undefined {
  const folded = foldedText(text);
  if (LOST.test(folded)) return 'lost';
  return WON.test(folded) ? 'won' : undefined;
}
