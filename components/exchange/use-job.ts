import { useEffect, useRef, useState } from 'preact/hooks';

/** How far a long job is; `total` is 0 while nobody knows it. */
export interface JobProgress {
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/** A long job that tells how far it is and can be stopped. */
export interface Job {
  readonly progress: JobProgress | undefined;
  readonly isCancelled: boolean;
  /** Runs one; `undefined` where it was cancelled. Rejects as the job does. */
  readonly run: <T>(
    text: string,
    work: (signal: AbortSignal, onProgress: (done: number, total?: number) => void) => Promise<T>,
  ) => Promise<T | undefined>;
  readonly cancel: () => void;
}

const EVERY_MS = 100;

/** Runs one job at a time; it is stopped when its surface goes. */
export function useJob(): Job {
  const [progress, setProgress] = useState<JobProgress>();
  const [isCancelled, setCancelled] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    isCancelled,
    async run(text, work) {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setCancelled(false);
      setProgress({ text, done: 0, total: 0 });
      let last = 0;
      try {
        return await work(controller.signal, (done, total = 0) => {
          if (performance.now() - last < EVERY_MS || controller.signal.aborted) return;
          last = performance.now();
          setProgress({ text, done, total });
        });
      } catch (error) {
        if (!controller.signal.aborted) throw error;
        setCancelled(true);
        return undefined;
      } finally {
        if (running.current === controller) setProgress(undefined);
      }
    },
    cancel: () => running.current?.abort(),
  };
}
