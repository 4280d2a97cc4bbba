import { browser } from '../../lib/browser.ts';
import type { LeadList } from '../../lib/list/lead-list.ts';
import { type ThreadList, threadList } from '../../lib/list-thread/thread-list.ts';
import { onBell } from '../../lib/messages/bell.ts';
import { readListGround } from '../../lib/store/list-ground-queries.ts';
import { locale } from '../../lib/words.ts';
import { today } from '../ui/days.ts';

const RENEW_MS = 10 * 60_000;
const RESTART_MS = 2000;

/** Every lead, for this page: in a thread of its own, which is started when the list is first asked. */
export const leadList: LeadList = {
  summary: (query) => started().summary(query),
  rows: (query, from, count) => started().rows(query, from, count),
  ids: (query) => started().ids(query),
  choices: (column) => started().choices(column),
  progress: () => started().progress(),
  onChange: (callback) => started().onChange(callback),
};

let list: ThreadList | undefined;

function started(): ThreadList {
  list ??= start();
  return list;
}

function start(): ThreadList {
  const made = threadList({
    start: () => new Worker(browser.runtime.getURL('list-engine.js')),
    readContext: async () => ({ ...(await readListGround()), today: today(), now: Date.now() }),
    language: locale(),
    restartMs: RESTART_MS,
  });
  // What is asked fails and is asked again when the store cannot be read; the context may be a little older.
  const renew = () => void made.renewContext().catch(() => undefined);
  onBell((changed) => changed === 'everything' && renew());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && renew());
  setInterval(renew, RENEW_MS);
  return made;
}
