import { useId, useState } from 'preact/hooks';
import type { Answer, Lead, QualificationAnswer } from '../../lib/leads/lead.ts';
import type { Criterion, Pipelines } from '../../lib/leads/pipeline.ts';
import { pipelineById } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { answerWord, questionWord } from '../ui/names.ts';
import { Section } from '../ui/section.tsx';
import { Segmented } from '../ui/segmented.tsx';
import './criteria-part.css';

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];

/** The pipeline's own questions, each with its evidence; together they answer the three that are always there. */
export function CriteriaPart({ lead, pipelines }: { lead: Lead; pipelines: Pipelines }) {
  const criteria = pipelineById(pipelines, lead.pipelineId).criteria.filter(
    ({ id, retired }) => !retired || lead.answers[id],
  );
  if (criteria.length === 0) return null;
  return (
    <Section title={words('criteria')}>
      <ul class="card criteria">
        {criteria.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            leadId={lead.id}
            criterion={criterion}
            given={lead.answers[criterion.id] ?? { answer: 'unknown' }}
          />
        ))}
      </ul>
    </Section>
  );
}

interface CriterionRowProps {
  readonly leadId: string;
  readonly criterion: Criterion;
  readonly given: QualificationAnswer;
}

function CriterionRow({ leadId, criterion, given }: CriterionRowProps) {
  const id = useId();
  const [evidence, setEvidence] = useState(given.evidence ?? '');
  const keep = (answer: Answer) => {
    const text = evidence.trim();
    if (answer === given.answer && text === (given.evidence ?? '')) return;
    void act(
      { type: 'answer', leadId, criterionId: criterion.id, answer, ...(text && { evidence: text }) },
      words('answersSaved'),
    );
  };
  return (
    <li class="criterion">
      <label class="criterion-name" for={id}>
        <bdi>{criterion.name}</bdi>
        <span class="quiet small"> {questionWord(criterion.question)}</span>
      </label>
      <Segmented
        label={criterion.name}
        options={ANSWERS.map((value) => ({
          value,
          text: value === 'unknown' ? '?' : answerWord(value),
        }))}
        value={given.answer}
        onChange={keep}
      />
      <input
        id={id}
        class="quiet-input criterion-evidence"
        dir="auto"
        autocomplete="off"
        maxLength={2000}
        placeholder={words('addEvidence')}
        value={evidence}
        onInput={(event) => setEvidence(event.currentTarget.value)}
        onBlur={() => keep(given.answer)}
      />
    </li>
  );
}
