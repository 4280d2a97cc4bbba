import type { LeadList } from '../../lib/list/lead-list.ts';
import { MemoryList } from '../../lib/list/memory-list.ts';
import { feedList } from '../../lib/list-thread/feed-list.ts';
import { onBell } from '../../lib/messages/bell.ts';
import { readListGround } from '../../lib/store/list-ground-queries.ts';
import { locale } from '../../lib/words.ts';
import { today } from '../ui/days.ts';

const EVERY_MS = 10 * 60_000;

/** Every lead, for this page; read in when it is first asked. */
export const leadList: LeadList = {
  summary: async (query) => (await started()).summary(query),
  rows: async (query, from, count) => (await started()).rows(query, from, count),
  ids: async (query) => (await started()).ids(query),
  choices: async (column) => (await started()).choices(column),
  progress: async () => (await started()).progress(),
  onChange(callback) {
    let stop: (() => void) | undefined;
    let isOver = false;
    void started().then((list) => {
      if (!isOver) stop = list.onChange(callback);
    });
    return () => {
      isOver = true;
      stop?.();
    };
  },
};

let list: Promise<MemoryList> | undefined;

function started(): Promise<MemoryList> {
  list ??= start();
  return list;
}

async function start(): Promise<MemoryList> {
  const made = new MemoryList(await context(), locale());
  feedList(made, () => {
    list = undefined;
  });
  const renew = async () => made.setContext(await context());
  onBell((changed) => changed === 'everything' && void renew());
  setInterval(renew, EVERY_MS);
  return made;
}

async function context() {
  return { ...(await readListGround()), today: today(), now: Date.now() };
}
