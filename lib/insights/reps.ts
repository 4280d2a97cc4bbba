import { stageSteps } from './conversion.ts';
import { inflowOf } from './keeping-full.ts';
import type { WeeklyRate } from './poisson.ts';
import { type Proportion, wilson } from './proportion.ts';
import type { LeadRecord } from './record.ts';
import type { Scope } from './scope.ts';

/** A rep's step against the others': only where the intervals do not overlap. */
export interface RepStep {
  readonly stageId: string;
  readonly own: Proportion;
  readonly others: Proportion;
  /** The rep's share drawn towards the team's, as if ten leads more had gone as the team's go. */
  readonly shrunk: number;
}

/** How one rep's leads go. */
export interface Rep {
  readonly owner: string;
  readonly leads: number;
  readonly open: number;
  readonly won: Proportion;
  readonly wonValue: number;
  readonly inflow: WeeklyRate;
  readonly strongest?: RepStep;
  readonly weakest?: RepStep;
}

const PRIOR = 10;

/** Every owner's figures beside the team's; who has most leads first. */
export function reps(records: readonly LeadRecord[], scope: Scope): readonly Rep[] {
  const byOwner = new Map<string, LeadRecord[]>();
  for (const record of records) {
    const own = byOwner.get(record.owner);
    if (own) own.push(record);
    else byOwner.set(record.owner, [record]);
  }
  const team = stageSteps(records, scope);
  return [...byOwner]
    .map(([owner, own]): Rep => {
      const steps = stageSteps(own, scope).flatMap(({ stageId, counts }, place) => {
        const all = team[place]?.counts;
        if (!all) return [];
        const [count, of] = [counts.advanced, counts.entered - counts.open];
        const others = wilson(all.advanced - count, all.entered - all.open - of);
        return [{ stageId, own: wilson(count, of), others, shrunk: shrink(count, of, others.rate) }];
      });
      const told = steps.filter(({ own: { low, high }, others }) => low > others.high || high < others.low);
      const ranked = told.sort((a, b) => b.shrunk - b.others.rate - (a.shrunk - a.others.rate));
      const [best, worst] = [ranked[0], ranked.at(-1)];
      const decided = own.filter(({ status }) => status !== 'open');
      const won = decided.filter(({ status }) => status === 'won');
      return {
        owner,
        leads: own.length,
        open: own.length - decided.length,
        won: wilson(won.length, decided.length),
        wonValue: won.reduce((sum, { value = 0 }) => sum + value, 0),
        inflow: inflowOf(own, scope.now).now,
        ...(best && best.own.rate > best.others.rate && { strongest: best }),
        ...(worst && worst.own.rate < worst.others.rate && { weakest: worst }),
      };
    })
    .sort((a, b) => b.leads - a.leads);
}

function shrink(count: number, of: number, team: number): number {
  return (count + PRIOR * team) / (of + PRIOR);
}
