import type { LeadRecord } from './record.ts';

/** The leads as they were known at an earlier instant (epoch ms): what came later has not happened yet. */
export function asOf(records: readonly LeadRecord[], at: number): LeadRecord[] {
  return records.flatMap((record): LeadRecord[] => {
    // Who was brought in by an import later on was not known then.
    const visits = record.visits.filter(
      ({ enteredAt, seenFrom = 0 }) => enteredAt !== undefined && enteredAt <= at && seenFrom <= at,
    );
    const last = visits.at(-1);
    if (record.createdAt > at || !last) return [];
    const touches = record.touches.filter((touch) => touch.at <= at);
    if (record.closedAt !== undefined && record.closedAt <= at) return [{ ...record, visits, touches }];
    const { closedAt: _, ...rest } = record;
    const { leftAt, ...stay } = last;
    const stays = leftAt !== undefined && leftAt <= at ? last : { ...stay, exit: 'open' as const };
    return [
      {
        ...rest,
        status: 'open',
        stageId: last.stageId,
        visits: [...visits.slice(0, -1), stays],
        touches,
      },
    ];
  });
}
