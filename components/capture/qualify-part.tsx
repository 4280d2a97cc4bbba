import { useId, useState } from 'preact/hooks';
import { type Answer, QUESTIONS, type Question } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { TextField } from '../ui/field.tsx';
import { answerWord, questionWord } from '../ui/names.ts';
import { Section } from '../ui/section.tsx';
import './qualify-part.css';

type Answers = Readonly<Record<Question, { readonly answer: Answer; readonly evidence?: string }>>;

interface QualifyProps {
  readonly answers: Answers;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly onEvidence: (question: Question, evidence: string) => void;
  /** The evidence is taken over when its input is left, instead of with every keystroke. */
  readonly onLeave?: (question: Question, evidence: string) => void;
}

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];

/** The three questions of qualification, each yes, no or not known, with evidence on demand. */
export function QualifyPart({ answers, onAnswer, onEvidence, onLeave }: QualifyProps) {
  const [asked, setAsked] = useState(QUESTIONS.some((question) => answers[question].evidence));
  return (
    <Section
      title={words('qualify')}
      aside={
        <button
          type="button"
          class="button button-quiet small"
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        >
          {words(asked ? 'hideEvidence' : 'addEvidence')}
        </button>
      }
    >
      <div class="questions">
        {QUESTIONS.map((question) => (
          <QuestionBox
            key={question}
            question={question}
            answer={answers[question].answer}
            onAnswer={(answer) => onAnswer(question, answer)}
          />
        ))}
      </div>
      {asked && (
        <div class="evidence">
          {QUESTIONS.map((question) => (
            <TextField
              key={question}
              label={words('evidenceFor', questionWord(question))}
              hiddenLabel
              placeholder={words('evidenceFor', questionWord(question))}
              value={answers[question].evidence ?? ''}
              onInput={(text) => onEvidence(question, text)}
              onBlur={(text) => onLeave?.(question, text)}
            />
          ))}
        </div>
      )}
    </Section>
  );
}

function QuestionBox(props: { question: Question; answer: Answer; onAnswer: (answer: Answer) => void }) {
  const name = useId();
  return (
    <fieldset class="question card">
      <legend class="sr-only">{questionWord(props.question)}</legend>
      <span class="question-text" aria-hidden="true">
        {questionWord(props.question)}
      </span>
      <span class="question-answers">
        {ANSWERS.map((answer) => (
          <label key={answer} class={`answer answer-${answer}`}>
            <input
              class="sr-only"
              type="radio"
              name={name}
              value={answer}
              aria-label={answerWord(answer)}
              checked={props.answer === answer}
              onChange={() => props.onAnswer(answer)}
            />
            <span class="answer-face" aria-hidden="true">
              {answer === 'unknown' ? '?' : answerWord(answer)}
            </span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
