import { nextSeen } from '../leads/clock.ts';
import type { Fact, LeadEvent } from '../leads/event.ts';
import type { WriteContext, Writing } from './writing.ts';

/** Facts as events: with ids, the logical clock's next readings, author and device. */
export async function stampFacts(
  transaction: Writing,
  facts: readonly Fact[],
  context: WriteContext & { readonly act: string; readonly leadId: string },
): Promise<readonly LeadEvent[]> {
  const { now, newId, by, act, leadId } = context;
  const meta = transaction.objectStore('meta');
  const [kept, last] = (await Promise.all([meta.get('device'), meta.get('lastSeen')])) as (
    | string
    | undefined
  )[];
  let device = kept;
  if (!device) {
    device = newId().slice(-12);
    await meta.put(device, 'device');
  }
  let seen = last ?? '';
  const stamped: LeadEvent[] = [];
  for (const fact of facts) {
    seen = nextSeen(seen, now, device);
    stamped.push({ id: newId(), v: 1, leadId, act, at: now, seen, by, device, ...fact });
  }
  await meta.put(seen, 'lastSeen');
  return stamped;
}
