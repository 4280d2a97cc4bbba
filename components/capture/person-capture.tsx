import { useRef, useState } from 'preact/hooks';
import type { Outcomes } from '../../lib/leads/command.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { PageReading, UnderstoodPerson } from '../../lib/leads/reading.ts';
import { ask } from '../../lib/messages/client.ts';
import { locale } from '../../lib/words.ts';
import { takeBack } from '../app/act.ts';
import { lazy } from '../app/lazy.tsx';
import { commandFromForm } from './command.ts';
import { type CaptureForm, formFromPerson } from './form.ts';
import { PersonForm, type SaveProblem } from './person-form.tsx';
import type { PickerProps } from './person-picker.tsx';
import { useDraft } from './use-draft.ts';

const SavedNote = lazy(() => import('./saved-note.tsx').then((module) => module.SavedNote));

interface PersonCaptureProps {
  readonly draftKey: string;
  readonly reading?: PageReading | undefined;
  readonly person?: UnderstoodPerson | undefined;
  readonly picker?: PickerProps | undefined;
  readonly nextName: string;
  readonly pipelines: Pipelines;
  readonly currency: string;
  readonly active: boolean;
  readonly onOpenLead: (leadId: string) => void;
  readonly onNext: () => void;
  readonly onByHand?: (() => void) | undefined;
}

/** Keeps the draft of one person's form, saves it, and shows what came of it. */
export function PersonCapture(props: PersonCaptureProps) {
  const { reading, person } = props;
  const draft = useDraft<CaptureForm>(props.draftKey, () => formFromPerson(person, reading, props.currency));
  const [saved, setSaved] = useState<Outcomes>();
  const [problem, setProblem] = useState<SaveProblem>();
  const [saving, setSaving] = useState(false);
  const act = useRef<string | undefined>(undefined);
  if (!draft.content) return null;
  const form = draft.content;

  const save = async () => {
    if (saving || person?.forgotten) return;
    if (person && !person.known && person.similar.length > 0 && !form.sameAs) return setProblem('unanswered');
    const place = { site: reading?.site ?? '', url: reading?.url ?? '', now: Date.now(), locale: locale() };
    const command = commandFromForm(form, place, person?.known?.leadId);
    if (command === 'bad-amount') return setProblem('bad-amount');
    setSaving(true);
    setProblem(undefined);
    act.current ??= crypto.randomUUID();
    const reply = await ask('execute', { act: act.current, command });
    setSaving(false);
    if (!reply.ok) return setProblem(reply.code);
    setSaved(reply.value);
    await draft.settle();
  };

  const undo = async (outcomes: Outcomes) => {
    if (!(await takeBack(outcomes.leadId, outcomes.act))) return;
    act.current = undefined;
    setSaved(undefined);
  };

  if (saved?.lead) {
    return (
      <div class="view-body">
        <SavedNote
          saved={saved}
          pipelines={props.pipelines}
          nextName={props.nextName}
          onUndo={() => void undo(saved)}
          onOpen={() => props.onOpenLead(saved.leadId)}
          onNext={props.onNext}
          onBack={() => {
            act.current = undefined;
            draft.discard();
            setSaved(undefined);
          }}
        />
      </div>
    );
  }
  return (
    <PersonForm
      form={form}
      person={person}
      reading={person && reading}
      picker={props.picker}
      onByHand={props.onByHand}
      pipelines={props.pipelines}
      draft={draft.unkept ? 'unkept' : draft.restored ? 'restored' : 'none'}
      problem={problem}
      saving={saving}
      active={props.active}
      onChange={(next) => {
        // Another form is another act: only an unchanged one may be sent twice under the same name.
        act.current = undefined;
        setProblem(undefined);
        draft.change(next);
      }}
      onDiscard={draft.discard}
      onOpenLead={props.onOpenLead}
      onSave={() => void save()}
    />
  );
}
