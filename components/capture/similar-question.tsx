import { useEffect, useId, useRef } from 'preact/hooks';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { UnderstoodPerson } from '../../lib/leads/reading.ts';
import { words } from '../../lib/words.ts';
import { similarWord } from '../ui/names.ts';
import { placeName } from '../ui/stage-names.ts';
import './similar-question.css';

interface SimilarQuestionProps {
  readonly similar: UnderstoodPerson['similar'];
  readonly pipelines: Pipelines;
  /** A lead's id, `new`, or nothing yet. */
  readonly answer: string | undefined;
  /** Saving was tried without an answer. */
  readonly unanswered: boolean;
  readonly onAnswer: (answer: string) => void;
}

/** Asks whether this is somebody in the list already, with the reason; nobody is merged without an answer. */
export function SimilarQuestion({ similar, pipelines, answer, unanswered, onAnswer }: SimilarQuestionProps) {
  const name = useId();
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (unanswered) question.current?.querySelector('input')?.focus();
  }, [unanswered]);
  return (
    <fieldset class="similar" ref={question}>
      <legend>{words('similarQuestion')}</legend>
      {similar.map(({ lead, reason }) => (
        <label class="similar-answer" key={lead.leadId}>
          <input
            type="radio"
            name={name}
            checked={answer === lead.leadId}
            onChange={() => onAnswer(lead.leadId)}
          />
          <span>
            <bdi>{words('similarUpdate', lead.company ? `${lead.name}, ${lead.company}` : lead.name)}</bdi>
            <span class="similar-reason">
              {similarWord(reason)} · {placeName(pipelines, lead)}
            </span>
          </span>
        </label>
      ))}
      <label class="similar-answer">
        <input type="radio" name={name} checked={answer === 'new'} onChange={() => onAnswer('new')} />
        <span>{words('similarNew')}</span>
      </label>
      {unanswered && !answer && (
        <p class="similar-missing" role="alert">
          {words('similarAnswer')}
        </p>
      )}
    </fieldset>
  );
}
