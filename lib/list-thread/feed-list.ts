import type { MemoryList } from '../list/memory-list.ts';
import { onBell } from '../messages/bell.ts';
import { briefsById, countBriefs, eachBrief } from '../store/brief-queries.ts';

const MOST_AT_ONCE = 5000;

/** What keeps a list in step with the store. */
export interface Feed {
  /** Resolves when it is known how many leads there will be, or that they cannot be read. */
  readonly begun: Promise<void>;
  /** Whether the store could not be read, so that the list is not what it should be. */
  hasFailed(): boolean;
  /** Reads everything again, where that has failed. */
  tryAgain(): void;
}

/**
 * Reads every lead into a list, batch by batch, and from then on whatever the bell says has changed. `onRead` is
 * called when everything has been read.
 */
export function feedList(list: MemoryList, onRead: () => void): Feed {
  let changed = new Set<string>();
  let isAllWanted = true;
  let isReading = false;
  let failed = false;
  const begun = Promise.withResolvers<void>();

  const readOnce = async () => {
    // What changes from here on is read again afterwards.
    const ids = [...changed];
    const wantsAll = isAllWanted;
    changed = new Set();
    isAllWanted = false;
    try {
      await (wantsAll ? readAll(list, begun.resolve) : readAgain(list, ids));
      failed = false;
      if (wantsAll) onRead();
    } catch {
      failed = true;
      isAllWanted = true;
      begun.resolve();
    }
  };
  const read = async () => {
    if (isReading) return;
    isReading = true;
    do await readOnce();
    while (!failed && (isAllWanted || changed.size > 0));
    isReading = false;
  };

  onBell((what) => {
    if (what === 'everything') isAllWanted = true;
    else for (const id of what) changed.add(id);
    void read();
  });
  void read();
  return { begun: begun.promise, hasFailed: () => failed, tryAgain: () => void read() };
}

async function readAll(list: MemoryList, onCounted: () => void): Promise<void> {
  list.expect(await countBriefs());
  onCounted();
  const read = new Set<string>();
  for await (const briefs of eachBrief(MOST_AT_ONCE)) {
    list.put(briefs);
    for (const { id } of briefs) read.add(id);
  }
  list.remove(list.allIds().filter((id) => !read.has(id)));
  list.expect(read.size);
}

async function readAgain(list: MemoryList, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const some = ids.slice(from, from + MOST_AT_ONCE);
    const briefs = await briefsById(some);
    const found = new Set(briefs.map(({ id }) => id));
    list.put(briefs);
    list.remove(some.filter((id) => !found.has(id)));
  }
}
