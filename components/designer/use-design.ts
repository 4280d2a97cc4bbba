import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import { type DesignProblem, problemsOfDesign } from '../../lib/leads/design-problems.ts';
import { isSame, withRisenVersions } from '../../lib/leads/edit-pipelines.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { toast } from '../app/toast-state.ts';
import { keepDesign } from './keep-design.ts';
import type { MovedLead } from './move-leads.ts';

/** A design that is being edited: nothing of it holds until it is saved. */
export interface Design {
  /** As edited. */
  readonly designed: Pipelines;
  /** As in force. */
  readonly kept: Pipelines;
  readonly isChanged: boolean;
  /** Others have changed the pipelines since this edit began. */
  readonly isOutdated: boolean;
  readonly problems: readonly DesignProblem[];
  /** Rises when the edit is thrown away: inputs begin anew. */
  readonly round: number;
  readonly change: (next: Pipelines) => void;
  /** Leads were moved for this edit: taking it back takes them back, too. */
  readonly noteMoved: (leads: readonly MovedLead[]) => void;
  readonly discard: () => void;
  /** Whether it was kept. */
  readonly save: () => Promise<boolean>;
}

/** The pipelines in force, and an edit of them until it is saved or thrown away. */
export function useDesign(kept: Pipelines): Design {
  const [edit, setEdit] = useState<{ designed: Pipelines; base: Pipelines }>();
  const [round, setRound] = useState(0);
  const moved = useRef<MovedLead[]>([]);
  const designed = edit?.designed ?? kept;
  const isChanged = edit !== undefined && !isSame(edit.designed, edit.base);
  const problems = useMemo(() => problemsOfDesign(designed), [designed]);
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isChanged]);
  const discard = () => {
    setEdit(undefined);
    setRound((before) => before + 1);
  };
  return {
    designed,
    kept,
    isChanged,
    isOutdated: isChanged && !isSame(edit.base, kept),
    problems,
    round,
    change: (next) => setEdit({ designed: next, base: edit?.base ?? kept }),
    noteMoved: (leads) => void moved.current.push(...leads),
    discard,
    async save() {
      const [problem] = problems;
      if (problem) {
        toast.value = { tone: 'failed', text: words('designHasProblems') };
        return false;
      }
      const next = withRisenVersions(designed, edit?.base ?? kept);
      const failure = await keepDesign(next, words('designKept'), moved.current);
      if (failure) toast.value = { tone: 'failed', text: words(SENTENCE_OF_FAILURE[failure]) };
      else {
        moved.current = [];
        discard();
      }
      return failure === undefined;
    },
  };
}
