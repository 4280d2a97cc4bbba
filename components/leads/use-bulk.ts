import { useRef, useState } from 'preact/hooks';
import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import type { Command } from '../../lib/leads/command.ts';
import { words } from '../../lib/words.ts';
import { toast } from '../app/toast-state.ts';
import { countInWords } from '../ui/amount.ts';
import { type CarriedOut, carryOutAll } from './carry-out-all.ts';

/** A job over many leads: how far it is, and how to begin and stop one. */
export interface Bulk {
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly start: (
    leadIds: readonly string[],
    commandFor: (leadId: string) => Command,
  ) => Promise<CarriedOut>;
  readonly cancel: () => void;
}

/** Runs a command over many leads with progress; says what came of it in a toast that can take all of it back. */
export function useBulk(): Bulk {
  const [progress, setProgress] = useState<Bulk['progress']>();
  const running = useRef<AbortController | undefined>(undefined);
  const run = async (leadIds: readonly string[], commandFor: (leadId: string) => Command) => {
    const controller = new AbortController();
    running.current = controller;
    const total = leadIds.length;
    setProgress({ done: 0, total });
    const carried = await carryOutAll(leadIds, commandFor, {
      signal: controller.signal,
      onProgress: (done) => setProgress({ done, total }),
    });
    running.current = undefined;
    setProgress(undefined);
    return { carried, wasStopped: controller.signal.aborted };
  };
  const start: Bulk['start'] = async (leadIds, commandFor) => {
    const { carried, wasStopped } = await run(leadIds, commandFor);
    const { done, asked, failure } = carried;
    const canUndo = done.length > 0 && commandFor(done[0]?.leadId ?? '').type !== 'erase';
    const acts = new Map(done.map(({ leadId, act }) => [leadId, act]));
    const undo = () =>
      void start(
        done.map(({ leadId }) => leadId),
        (leadId) => ({ type: 'undo', leadId, act: acts.get(leadId) ?? '' }),
      );
    const counts = [countInWords(done.length), countInWords(asked)] as const;
    toast.value = failure
      ? { tone: 'failed', text: `${words('bulkStopped', ...counts)}. ${words(SENTENCE_OF_FAILURE[failure])}` }
      : {
          tone: 'done',
          text: words(wasStopped ? 'bulkStopped' : 'bulkDone', ...counts),
          ...(canUndo && { action: { label: words('undo'), run: undo } }),
        };
    return carried;
  };
  return { progress, start, cancel: () => running.current?.abort() };
}
