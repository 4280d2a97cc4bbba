import type { LeadRecord } from './record.ts';
import { daysBetween, type Scope } from './scope.ts';
import type { TimeInStage } from './time-in-stage.ts';

/** An open lead that stays longer than most do in its stage. */
export interface SlowLead {
  readonly leadId: string;
  readonly stageId: string;
  /** In the stage, in days. */
  readonly days: number;
  readonly pace: 'slow' | 'stalled';
  /** Since the last touch either way, or since it was captured. */
  readonly idleDays: number;
}

/** The leads past their stage's P75 (slow) and P90 (stalled), the longest measured against it first. */
export function slowLeads(
  records: readonly LeadRecord[],
  times: readonly TimeInStage[],
  { now }: Scope,
): readonly SlowLead[] {
  const limitsOf = new Map(times.map(({ stageId, limits }) => [stageId, limits]));
  const slow: (SlowLead & { readonly excess: number })[] = [];
  for (const { id, status, stageId, visits, touches, createdAt } of records) {
    const limits = limitsOf.get(stageId);
    const enteredAt = visits.at(-1)?.enteredAt;
    if (status !== 'open' || !limits || enteredAt === undefined) continue;
    const days = daysBetween(enteredAt, now);
    if (days <= limits.slowDays) continue;
    slow.push({
      leadId: id,
      stageId,
      days,
      pace: days > limits.stalledDays ? 'stalled' : 'slow',
      idleDays: daysBetween(touches.at(-1)?.at ?? createdAt, now),
      excess: days / Math.max(limits.slowDays, 1),
    });
  }
  return slow.sort((a, b) => b.excess - a.excess);
}
