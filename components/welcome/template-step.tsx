import { useState } from 'preact/hooks';
import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import { currentPipeline, type Pipeline, type Pipelines } from '../../lib/leads/pipeline.ts';
import { PIPELINE_TEMPLATES, pipelineFromTemplate, withCurrent } from '../../lib/leads/pipeline-templates.ts';
import { words } from '../../lib/words.ts';
import { toast } from '../app/toast-state.ts';
import { FlowPreview } from '../designer/flow-preview.tsx';
import { keepDesign } from '../designer/keep-design.ts';
import { templateWords } from '../designer/template-words.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';

interface TemplateStepProps {
  readonly pipelines: Pipelines;
  readonly onChosen: () => void;
}

/** A line of business to choose, with the stages that come with it; the pipeline in use is the first choice. */
export function TemplateStep({ pipelines, onChosen }: TemplateStepProps) {
  const current = currentPipeline(pipelines);
  const [chosen, setChosen] = useState<Pipeline>();
  const [templateId, setTemplateId] = useState('');
  const choose = (id: string) => {
    const template = PIPELINE_TEMPLATES.find((one) => one.id === id);
    setTemplateId(id);
    setChosen(template && pipelineFromTemplate(template, templateWords, () => crypto.randomUUID()));
  };
  const use = async () => {
    if (chosen) {
      const done = words('designKept');
      let failure = await keepDesign(withCurrent(pipelines, chosen, true), done);
      // Where leads are in the one in use, both stay.
      if (failure === 'stage-in-use') failure = await keepDesign(withCurrent(pipelines, chosen, false), done);
      if (failure) {
        toast.value = { tone: 'failed', text: words(SENTENCE_OF_FAILURE[failure]) };
        return;
      }
      choose('');
    }
    onChosen();
  };
  return (
    <>
      <div class="welcome-choice">
        <Select
          label={words('lineOfBusiness')}
          options={[
            { value: '', text: words('pipelineInUse', current.name) },
            ...PIPELINE_TEMPLATES.map(({ id }) => ({ value: id, text: templateWords('name', id) })),
          ]}
          value={templateId}
          onChange={choose}
        />
        <Button kind={chosen ? 'primary' : 'plain'} onClick={() => void use()}>
          {words(chosen ? 'useTemplate' : 'keepPipeline')}
        </Button>
      </div>
      <FlowPreview pipeline={chosen ?? current} />
      <p class="quiet small">{words('welcomePipelineHint')}</p>
    </>
  );
}
