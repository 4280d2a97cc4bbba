import type { MemoryList } from '../list/memory-list.ts';
import { onBell } from '../messages/bell.ts';
import { briefsById, countBriefs, eachBrief } from '../store/brief-queries.ts';

const MOST_AT_ONCE = 5000;

/**
 * Reads every lead into a list, batch by batch, and from then on whatever the bell says has changed, until the returned
 * function is called. `onFailure` hears of a store that cannot be read; the next bell tries again.
 */
export function feedList(list: MemoryList, onFailure: (reason: unknown) => void): () => void {
  let changed = new Set<string>();
  let isAllWanted = true;
  let isReading = false;

  const read = async () => {
    if (isReading) return;
    isReading = true;
    try {
      while (isAllWanted || changed.size > 0) {
        // What changes from here on is read again afterwards.
        const ids = [...changed];
        const wantsAll = isAllWanted;
        changed = new Set();
        isAllWanted = false;
        try {
          await (wantsAll ? readAll(list) : readAgain(list, ids));
        } catch (reason) {
          isAllWanted = true;
          throw reason;
        }
      }
    } catch (reason) {
      onFailure(reason);
    } finally {
      isReading = false;
    }
  };

  const stop = onBell((what) => {
    if (what === 'everything') isAllWanted = true;
    else for (const id of what) changed.add(id);
    void read();
  });
  void read();
  return stop;
}

async function readAll(list: MemoryList): Promise<void> {
  list.expect(await countBriefs());
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
