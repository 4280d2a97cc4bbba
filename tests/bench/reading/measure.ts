import type { Corpus, Task } from './corpus.ts';
import type { Outcome } from './outcome.ts';
import { type ChromiumReader, openChromiumReader } from './readers/chromium-reader.ts';
import { readText } from './readers/text-reader.ts';
import type { Comparison } from './scoring/comparison.ts';
import { SCORERS } from './scoring/scorers.ts';

/** A task, what was made of it, and how that compares. */
export interface Measured {
  readonly task: Task;
  readonly outcome?: Outcome;
  readonly comparisons: readonly Comparison[];
  /** Why nothing was made of it, or why it could not be scored. */
  readonly error?: string;
}

/** Reads and scores tasks, opening the browser only when there is a page among them. */
export interface Measurer {
  measure(corpus: Corpus, tasks: readonly Task[]): Promise<readonly Measured[]>;
  close(): Promise<void>;
}

/** A measurer; `say` is told how far it is. */
export function openMeasurer(say: (line: string) => void): Measurer {
  let chromium: Promise<ChromiumReader> | undefined;
  const read = async (task: Task): Promise<Outcome> => {
    if (!task.htmlFile) return readText(task);
    chromium ??= openChromiumReader();
    return (await chromium).read(
      task,
      SCORERS.some(({ fits, needsShown }) => needsShown === true && fits(task)),
    );
  };
  return {
    async measure(corpus, tasks) {
      const measured: Measured[] = [];
      for (const task of tasks) {
        measured.push(await measureOne(corpus, task, read));
        if (measured.length % 100 === 0) say(`${corpus.name}: ${measured.length} of ${tasks.length}`);
      }
      return measured;
    },
    async close() {
      await (await chromium)?.close();
    },
  };
}

async function measureOne(
  corpus: Corpus,
  task: Task,
  read: (task: Task) => Promise<Outcome>,
): Promise<Measured> {
  let outcome: Outcome | undefined;
  try {
    outcome = await read(task);
    const comparisons: Comparison[] = [];
    for (const { kind, fits, score } of SCORERS) {
      if (!fits(task)) continue;
      comparisons.push(...(await score(task, outcome, corpus)).map((one) => ({ ...one, kind })));
    }
    return { task, outcome, comparisons };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { task, ...(outcome ? { outcome } : {}), comparisons: [], error: message.slice(0, 300) };
  }
}
