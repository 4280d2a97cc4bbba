import { nextSeen } from '../leads/clock.ts';
import type { Fact, LeadEvent } from '../leads/event.ts';
import type { WorkingSet } from './working-set.ts';
import type { WriteContext } from './writing.ts';

/** Facts as events: with ids, the logical clock's next readings, author and device. */
export async function stampFacts(
  set: WorkingSet,
  facts: readonly Fact[],
  context: WriteContext & { readonly act: string; readonly leadId: string },
): Promise<readonly LeadEvent[]> {
  const { now, newId, by, act, leadId } = context;
  const { device, seen: last } = set.clock ?? (await readClock(set, newId));
  let seen = last;
  const stamped = facts.map((fact): LeadEvent => {
    seen = nextSeen(seen, now, device);
    return { id: newId(), v: 1, leadId, act, at: now, seen, by, device, ...fact };
  });
  set.clock = { device, seen };
  return stamped;
}

async function readClock(set: WorkingSet, newId: () => string): Promise<NonNullable<WorkingSet['clock']>> {
  const meta = set.transaction.objectStore('meta');
  const [kept, seen] = (await Promise.all([meta.get('device'), meta.get('lastSeen')])) as (
    | string
    | undefined
  )[];
  const device = kept ?? newId().slice(-12);
  if (!kept) set.write('meta').put(device, 'device');
  return { device, seen: seen ?? '' };
}
