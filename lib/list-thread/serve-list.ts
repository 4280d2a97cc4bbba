import type { LeadList } from '../list/lead-list.ts';
import { MemoryList } from '../list/memory-list.ts';
import { type Feed, feedList } from './feed-list.ts';
import type { FromThread, Question, ToThread } from './protocol.ts';

const LEAST_MS = 100;
/** A question that comes meanwhile waits so long at most, and for the end of the last step. */
const STEPS_MS = 8;

/** Answers questions about a list of all leads, which it reads in once it knows the context; also while reading. */
export function serveList(say: (message: FromThread) => void): (message: ToThread) => void {
  let served: { readonly list: MemoryList; readonly feed: Feed } | undefined;
  return (message) => {
    if (message.kind === 'question') void answer(message.id, message.question, served, say);
    else if (served) served.list.setContext(message.context);
    else {
      const list = new MemoryList(message.context, message.language);
      list.onChange(notTooOften(() => say({ kind: 'changed' })));
      served = { list, feed: feedList(list, () => prepareWhenIdle(list)) };
    }
  };
}

async function answer(
  id: number,
  question: Question,
  served: { readonly list: LeadList; readonly feed: Feed } | undefined,
  say: (message: FromThread) => void,
): Promise<void> {
  await served?.feed.begun;
  if (!served || served.feed.hasFailed()) {
    served?.feed.tryAgain();
    say({ kind: 'refusal', id });
    return;
  }
  say({ kind: 'answer', id, value: await answerOf(served.list, question) });
}

function answerOf(list: LeadList, { name, given }: Question): Promise<unknown> {
  const ask = list[name] as (...given: unknown[]) => Promise<unknown>;
  return ask.apply(list, given);
}

/** Makes ready what may be asked for next, between questions. */
function prepareWhenIdle(list: MemoryList): void {
  const steps = list.prepare();
  const work = () => {
    // A timer fires no sooner than 4 ms after another: a step each would be spent waiting.
    const until = performance.now() + STEPS_MS;
    while (performance.now() < until) if (steps.next().done) return;
    setTimeout(work);
  };
  setTimeout(work);
}

/** Calls at once, and then no sooner than `LEAST_MS` later: reading in changes the list with every batch. */
function notTooOften(call: () => void): () => void {
  let isResting = false;
  let isWanted = false;
  const callNow = () => {
    isWanted = false;
    isResting = true;
    call();
    setTimeout(() => {
      isResting = false;
      if (isWanted) callNow();
    }, LEAST_MS);
  };
  return () => {
    isWanted = true;
    if (!isResting) callNow();
  };
}
