import type { Page } from 'puppeteer';
import { standardPipeline } from '../../../lib/leads/pipeline.ts';
import type { ListContext } from '../../../lib/list/lead-list.ts';
import type { ListQuery } from '../../../lib/list/list-query.ts';

/** Milliseconds from question to answer: of the list's thread, and of an array of the same leads in the page. */
export interface Answers {
  readonly loadMs: number;
  readonly readyMs: number;
  readonly ms: Readonly<Record<string, { readonly thread: number; readonly bare: number }>>;
  readonly heapMb: number;
}

const WORDS = ['lovelace 4', 'grace hopper', '020 7946', 'lvoelace'];
const ROUNDS = 5;

/** The questions that are timed; `search` stands for every beginning of some texts, as they are typed. */
export function questions(): Record<string, ListQuery[]> {
  const plain: ListQuery = { text: '', conditions: [], sort: { column: 'updatedAt', descending: true } };
  const sorts = (['name', 'company', 'stage', 'amount', 'dueOn'] as const).flatMap((column) =>
    [false, true].map((descending) => ({ ...plain, sort: { column, descending } })),
  );
  const filters: ListQuery['conditions'][] = [
    [{ column: 'stage', is: 'any-of', values: ['closing'] }],
    [{ column: 'owner', is: 'none-of', values: ['Grace'] }],
    [{ column: 'company', is: 'has', text: 'any 9' }],
    [
      { column: 'pace', is: 'any-of', values: ['slow', 'stalled'] },
      { column: 'amount', from: 100, to: 500 },
      { column: 'tag', is: 'none-of', values: ['fair'] },
    ],
  ];
  const typed = WORDS.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  return {
    sort: sorts,
    filter: filters.map((conditions) => ({ ...plain, conditions })),
    search: typed.filter((text) => text === text.trim()).map((text) => ({ ...plain, text })),
  };
}

/** Starts the list's thread from the page as the dashboard does, and times its first rows and totals. */
export async function timeAnswers(page: Page): Promise<Answers> {
  const context: ListContext = {
    pipelines: { currentId: 'standard', all: [standardPipeline((id) => id)] },
    limits: {},
    today: Temporal.Now.plainDateISO().toString(),
    now: Date.now(),
  };
  const timed = await page.evaluate(
    async (context, questions, rounds) => {
      const thread = new Worker('/list-engine.js');
      const waiting = new Map<number, (value: unknown) => void>();
      let lastId = 0;
      thread.onmessage = ({ data }) => waiting.get(data.id)?.(data.value);
      const ask = (name: string, ...given: unknown[]) =>
        new Promise<unknown>((resolve) => {
          waiting.set(++lastId, resolve);
          thread.postMessage({ kind: 'question', id: lastId, question: { name, given } });
        });
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const startedAt = performance.now();
      thread.postMessage({ kind: 'context', context, language: 'en' });
      for (;;) {
        const progress = (await ask('progress')) as { loaded: number; total: number };
        if (progress.loaded === progress.total) break;
        await pause(20);
      }
      const loadMs = performance.now() - startedAt;
      // Ready when a typing error is seen through.
      const wrong = { text: 'lvoelace', conditions: [], sort: { column: 'name', descending: false } };
      while (((await ask('ids', wrong)) as string[]).length === 0) await pause(100);
      const readyMs = performance.now() - startedAt;

      const leads = await allBriefs();
      const collator = new Intl.Collator('en', { numeric: true });
      const texts = leads.map((lead) =>
        `${lead.name} ${lead.company} ${lead.emails} ${lead.notes}`.toLowerCase(),
      );
      const bare: Record<string, () => unknown> = {
        sort: () => leads.toSorted((one, other) => collator.compare(one.name, other.name)),
        filter: () => leads.filter(({ stageId, amount }) => stageId === 'closing' && (amount ?? 0) >= 100),
        search: () => leads.filter((_, index) => texts[index]?.includes('hopper 7')),
      };
      const ms: Record<string, { threadMs: number[]; bareMs: number[] }> = {};
      for (const [kind, queries] of Object.entries(questions)) {
        const threadMs: number[] = [];
        const bareMs: number[] = [];
        for (let round = 0; round < rounds; round++) {
          for (const query of queries) {
            // What is asked twice is remembered: spaces ask the same in other words.
            const asked = { ...query, text: query.text + ' '.repeat(round) };
            const askedAt = performance.now();
            await Promise.all([ask('rows', asked, 0, 50), ask('summary', asked)]);
            threadMs.push(performance.now() - askedAt);
          }
          const bareAt = performance.now();
          bare[kind]?.();
          bareMs.push(performance.now() - bareAt);
        }
        ms[kind] = { threadMs, bareMs };
      }
      return { loadMs, readyMs, ms };

      type Brief = {
        name: string;
        company: string;
        emails: string[];
        notes: string;
        stageId: string;
        amount?: number;
      };
      async function allBriefs(): Promise<Brief[]> {
        const asked = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const database = await asked(indexedDB.open('firsthand'));
        const all: Brief[] = await asked(database.transaction('briefs').objectStore('briefs').getAll());
        database.close();
        return all;
      }
    },
    context,
    questions(),
    ROUNDS,
  );
  const heapMb = await threadHeapMb(page);
  const ms = Object.fromEntries(
    Object.entries(timed.ms).flatMap(([kind, { threadMs, bareMs }]) => [
      [`${kind}, median`, { thread: quantile(threadMs, 0.5), bare: quantile(bareMs, 0.5) }],
      [`${kind}, 95 of 100`, { thread: quantile(threadMs, 0.95), bare: quantile(bareMs, 0.95) }],
    ]),
  );
  return { loadMs: timed.loadMs, readyMs: timed.readyMs, ms, heapMb };
}

async function threadHeapMb(page: Page): Promise<number> {
  const [thread] = page.workers();
  if (!thread) throw new Error('Expected the list’s thread among the page’s workers, got none.');
  await thread.client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await thread.client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** A quantile, the greater of two neighbours. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * part)] ?? 0;
}
