import { useEffect, useRef } from 'preact/hooks';
import { isFault, SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { PageReading, UnderstoodPerson } from '../../lib/leads/reading.ts';
import type { FailureCode } from '../../lib/messages/contract.ts';
import { words } from '../../lib/words.ts';
import { lazy } from '../app/lazy.tsx';
import { textFromAmount } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { today } from '../ui/days.ts';
import { MoneyInput } from '../ui/money-input.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { ContactPart } from './contact-part.tsx';
import type { CaptureForm } from './form.ts';
import { withAnswer, withStep } from './form-changes.ts';
import type { ReadingHealth } from './missing-note.tsx';
import { PersonCard } from './person-card.tsx';
import './person-form.css';
import type { PickerProps } from './person-picker.tsx';
import { QualifyPart } from './qualify-part.tsx';
import { SaveBar } from './save-bar.tsx';
import { StepDay, StepFields } from './step-part.tsx';

const KnownBanner = lazy(() => import('./known-banner.tsx').then((module) => module.KnownBanner));
const SimilarQuestion = lazy(() => import('./similar-question.tsx').then((module) => module.SimilarQuestion));
const WatchSite = lazy(() => import('./watch-site.tsx').then((module) => module.WatchSite));

/** What stands in the way of saving. */
export type SaveProblem = FailureCode | 'bad-amount' | 'unanswered';

export interface PersonFormProps {
  readonly form: CaptureForm;
  /** Absent when the lead is typed in by hand. */
  readonly person?: UnderstoodPerson | undefined;
  /** Absent when the lead is typed in by hand. */
  readonly reading?: (ReadingHealth & Pick<PageReading, 'url'>) | undefined;
  readonly picker?: PickerProps | undefined;
  readonly pipelines: Pipelines;
  readonly draft: 'none' | 'restored' | 'unkept';
  readonly problem?: SaveProblem | undefined;
  readonly saving: boolean;
  /** Ctrl or Cmd + Enter saves, wherever the focus is. */
  readonly active: boolean;
  readonly onChange: (form: CaptureForm) => void;
  readonly onDiscard: () => void;
  readonly onByHand?: (() => void) | undefined;
  readonly onOpenLead: (leadId: string) => void;
  readonly onSave: () => void;
}

/** Capture for one person: who it is, the first contact, the qualification, what comes next. */
export function PersonForm(props: PersonFormProps) {
  const { form, person, pipelines, problem, onChange } = props;
  const save = useRef(props.onSave);
  save.current = props.onSave;
  useEffect(() => {
    if (!props.active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [props.active]);
  const known = person?.known;
  return (
    <>
      <div class="view-body capture">
        {props.draft === 'restored' && (
          <Notice
            role="status"
            actions={
              <Button kind="quiet" onClick={props.onDiscard}>
                {words('draftDiscard')}
              </Button>
            }
          >
            {words('draftBack')}
          </Notice>
        )}
        {props.draft === 'unkept' && (
          <Notice tone="warning" role="alert">
            {words('draftNotKept')}
          </Notice>
        )}
        <PersonCard
          form={form}
          role={person?.role}
          reading={props.reading}
          picker={props.picker}
          onByHand={props.onByHand}
          onChange={onChange}
        />
        {person?.forgotten && (
          <Notice tone="warning" role="alert">
            {words('forgottenPerson')}
          </Notice>
        )}
        {known && (
          <KnownBanner known={known} pipelines={pipelines} onOpen={() => props.onOpenLead(known.leadId)} />
        )}
        {person && !known && person.similar.length > 0 && (
          <SimilarQuestion
            similar={person.similar}
            pipelines={pipelines}
            answer={form.sameAs}
            unanswered={problem === 'unanswered'}
            onAnswer={(sameAs) => onChange({ ...form, sameAs })}
          />
        )}
        {!person?.forgotten && <FormParts {...props} />}
        {props.reading && <WatchSite url={props.reading.url} />}
      </div>
      {!person?.forgotten && (
        <SaveBar
          update={known !== undefined || (form.sameAs !== undefined && form.sameAs !== 'new')}
          saving={props.saving}
          problem={sentenceOf(problem)}
          again={
            problem !== undefined && problem !== 'bad-amount' && problem !== 'unanswered' && isFault(problem)
          }
          onSave={props.onSave}
        />
      )}
    </>
  );
}

function FormParts({ form, person, problem, onChange }: PersonFormProps) {
  return (
    <>
      <ContactPart form={form} first={!person?.known} onChange={onChange} />
      <QualifyPart
        answers={form.answers}
        onAnswer={(question, answer) => onChange(withAnswer(form, question, answer, today()))}
        onEvidence={(question, evidence) =>
          onChange({
            ...form,
            answers: { ...form.answers, [question]: { ...form.answers[question], evidence } },
          })
        }
      />
      <Section title={words('nextStep')} aside={<StepDay on={form.stepOn} />}>
        <div class="next-line">
          <StepFields
            optional
            kind={form.stepKind}
            on={form.stepOn}
            onKind={(kind) => onChange(withStep(form, kind, today()))}
            onDate={(stepOn) => onChange({ ...form, stepOn, stepProposed: false })}
          />
          <MoneyInput
            text={form.amount}
            currency={form.currency}
            invalid={problem === 'bad-amount'}
            onChange={({ text, currency }) => onChange({ ...form, amount: text, currency })}
          />
        </div>
      </Section>
    </>
  );
}

function sentenceOf(problem: SaveProblem | undefined): string | undefined {
  if (problem === undefined || problem === 'unanswered') return undefined;
  return problem === 'bad-amount'
    ? words('badAmount', textFromAmount(1250.5))
    : words(SENTENCE_OF_FAILURE[problem]);
}
