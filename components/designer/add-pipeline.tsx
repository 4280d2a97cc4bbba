import { type Pipeline, standardPipeline } from '../../lib/leads/pipeline.ts';
import { PIPELINE_TEMPLATES, pipelineFromTemplate } from '../../lib/leads/pipeline-templates.ts';
import { type WordKey, words } from '../../lib/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { templateWords } from './template-words.ts';

const newId = () => crypto.randomUUID();

/** A new pipeline with the usual stages. */
function usualPipeline(): Pipeline {
  const usual = standardPipeline((id) => words(`pipeline_${id.replaceAll('-', '_')}` as WordKey));
  return { ...usual, id: newId(), stages: usual.stages.map((stage) => ({ ...stage, id: newId() })) };
}

/** A menu of templates to begin a pipeline with. */
export function AddPipeline({ onAdd }: { onAdd: (pipeline: Pipeline) => void }) {
  return (
    <Menu
      label={words('addPipeline')}
      look="button button-plain"
      face={
        <>
          <Icon name="plus" />
          {words('addPipeline')}
        </>
      }
      groups={[
        {
          title: words('fromTemplate'),
          items: [
            ...PIPELINE_TEMPLATES.map((template) => ({
              text: templateWords('name', template.id),
              onPick: () => onAdd(pipelineFromTemplate(template, templateWords, newId)),
            })),
            { text: words('pipeline_standard'), onPick: () => onAdd(usualPipeline()) },
          ],
        },
      ]}
    />
  );
}
