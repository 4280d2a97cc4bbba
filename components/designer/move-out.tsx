import { useEffect, useRef, useState } from 'preact/hooks';
import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import { type Pipelines, pipelinesInUse, stagesInUse } from '../../lib/leads/pipeline.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { AskPanel } from '../lead/ask-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { type MovedLead, moveLeads } from './move-leads.ts';

interface MoveOutProps {
  /** What is to be retired: a stage, or a pipeline with all of its own. */
  readonly name: string;
  readonly stageIds: readonly string[];
  /** How many open leads are in it. */
  readonly count: number;
  readonly kept: Pipelines;
  /** Some leads were moved. */
  readonly onMoved: (leads: readonly MovedLead[]) => void;
  /** All of them were. */
  readonly onEmpty: () => void;
  readonly onClose: () => void;
}

/** Asks where the open leads go from what is to be retired, and takes them there. */
export function MoveOut({ name, stageIds, count, kept, onMoved, onEmpty, onClose }: MoveOutProps) {
  const [target, setTarget] = useState('');
  const [moving, setMoving] = useState<{ done: number; total: number }>();
  const [problem, setProblem] = useState('');
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const targets = pipelinesInUse(kept).flatMap((pipeline) =>
    stagesInUse(pipeline)
      .filter(({ id }) => !stageIds.includes(id))
      .map((stage) => ({ value: stage.id, text: words('stageOf', stage.name, pipeline.name) })),
  );
  const move = async () => {
    if (!target) {
      setProblem(words('chooseStage'));
      return;
    }
    setProblem('');
    const controller = new AbortController();
    stop.current = controller;
    setMoving({ done: 0, total: count });
    let done = 0;
    const failure = await moveLeads(stageIds, target, controller.signal, (leads) => {
      onMoved(leads);
      done += leads.length;
      setMoving({ done, total: Math.max(count, done) });
    });
    setMoving(undefined);
    if (failure) setProblem(words(SENTENCE_OF_FAILURE[failure]));
    else if (!controller.signal.aborted) onEmpty();
  };
  if (moving) {
    return (
      <Notice
        role="status"
        actions={<Button onClick={() => stop.current?.abort()}>{words('cancel')}</Button>}
      >
        <label>
          {words('movingLeads', moving.done, moving.total)}{' '}
          <progress value={moving.done} max={moving.total} />
        </label>
      </Notice>
    );
  }
  return (
    <AskPanel
      title={wordsFor(count, 'retireAsk', name)}
      confirm={words('moveAndRetire')}
      onConfirm={() => void move()}
      onClose={onClose}
    >
      <Select
        label={words('leadsGoTo')}
        options={[{ value: '', text: words('chooseStage') }, ...targets]}
        value={target}
        onChange={setTarget}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </AskPanel>
  );
}
