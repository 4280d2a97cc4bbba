import { type LikePair, pairId } from '../leads/likeness.ts';
import { onDatabase } from './open.ts';

/** Keeps these pairs of leads that may be one person, in place of those known before. */
export function keepPairs(pairs: readonly LikePair[]): Promise<void> {
  return onDatabase(async (database) => {
    const transaction = database.transaction('pairs', 'readwrite');
    await transaction.store.clear();
    for (const { leadIds, reason } of pairs) {
      await transaction.store.put({ id: pairId(...leadIds), leadIds, reason });
    }
    await transaction.done;
  });
}
