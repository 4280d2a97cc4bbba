import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import type { Insights } from '../../lib/insights/insights.ts';
import type { FromInsights, InsightsQuery } from '../../lib/insights-thread/protocol.ts';

/** What is known of the figures that were asked for. */
export interface InsightsAnswer {
  /** The last figures there were, also while others are on their way. */
  readonly insights?: Insights;
  /** ISO 4217, of all money in them. */
  readonly currency?: string;
  readonly progress?: { readonly stage: 'reading' | 'computing'; readonly share: number };
  readonly failed: boolean;
  readonly isCancelled: boolean;
  readonly again: () => void;
  readonly cancel: () => void;
}

type Told = Omit<InsightsAnswer, 'again' | 'cancel'>;
/** Leads change one after the other: figures are asked for again when it has been quiet for so long. */
const QUIET_MS = 1500;

/** Figures from a thread of their own, which reads the leads once; asked again when the query or the leads change. */
export function useInsights(query: InsightsQuery): InsightsAnswer {
  const [told, setTold] = useState<Told>({ failed: false, isCancelled: false });
  const thread = useRef<Worker>(undefined);
  const asked = useRef(0);
  const wanted = useRef(query);
  wanted.current = query;
  const ask = () => {
    thread.current ??= startThread(hear, () => {
      end();
      setTold({ failed: true, isCancelled: false });
    });
    asked.current++;
    setTold((before) => ({
      ...before,
      failed: false,
      isCancelled: false,
      progress: { stage: 'reading', share: 0 },
    }));
    thread.current.postMessage({ id: asked.current, query: wanted.current });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hear = (message: FromInsights) => {
    if (message.kind === 'changed') {
      clearTimeout(waiting);
      waiting = setTimeout(ask, QUIET_MS);
      return;
    }
    if (message.id !== asked.current) return;
    if (message.kind === 'answer')
      setTold({ insights: message.insights, currency: message.currency, failed: false, isCancelled: false });
    else if (message.kind === 'failed') setTold({ failed: true, isCancelled: false });
    else setTold((before) => ({ ...before, progress: message }));
  };
  const end = () => {
    thread.current?.terminate();
    thread.current = undefined;
    asked.current++;
  };
  useEffect(() => {
    ask();
  }, [JSON.stringify(query)]);
  useEffect(() => end, []);
  return {
    ...told,
    again: ask,
    cancel() {
      end();
      setTold(({ progress: _, ...before }) => ({ ...before, failed: false, isCancelled: true }));
    },
  };
}

function startThread(hear: (message: FromInsights) => void, onDeath: () => void): Worker {
  const worker = new Worker(browser.runtime.getURL('insights-engine.js'));
  worker.addEventListener('message', ({ data }: MessageEvent<FromInsights>) => hear(data));
  worker.addEventListener('error', onDeath);
  return worker;
}
