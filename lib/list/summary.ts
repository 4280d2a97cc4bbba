import type { LeadBrief } from '../leads/brief.ts';
import type { LeadStatus } from '../leads/lead.ts';
import type { Entry } from './entry.ts';
import type { ListSummary, Sums } from './list-query.ts';

/** Counts and sums of the leads in the slots that are wanted. */
export function summaryOf(
  entries: readonly (Entry | undefined)[],
  isWanted: (slot: number) => boolean,
): ListSummary {
  const statuses: Record<LeadStatus, number> = { open: 0, won: 0, lost: 0 };
  const all = new Figures();
  const stages = new Map<string, Figures>();
  for (let slot = 0; slot < entries.length; slot++) {
    const brief = entries[slot]?.brief;
    if (!brief || !isWanted(slot)) continue;
    statuses[brief.status]++;
    all.add(brief);
    if (brief.status !== 'open') continue;
    const stage = stages.get(brief.stageId) ?? new Figures();
    stages.set(brief.stageId, stage);
    stage.add(brief);
  }
  return {
    total: all.count,
    sums: all.sums(),
    stages: Object.fromEntries(
      [...stages].map(([id, figures]) => [id, { count: figures.count, sums: figures.sums() }]),
    ),
    statuses,
  };
}

/** How many, and what they are worth; cents, so that a hundred thousand additions do not drift. */
class Figures {
  count = 0;
  readonly #cents = new Map<string, number>();

  add({ amount, currency }: LeadBrief): void {
    this.count++;
    if (amount === undefined || currency === undefined) return;
    this.#cents.set(currency, (this.#cents.get(currency) ?? 0) + Math.round(amount * 100));
  }

  sums(): Sums {
    return Object.fromEntries([...this.#cents].map(([currency, cents]) => [currency, cents / 100]));
  }
}
