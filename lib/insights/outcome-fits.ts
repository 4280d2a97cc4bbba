import { aalenJohansen, type Ending, stepAt } from './aalen-johansen.ts';
import { type Landmarks, landmarks, type Outcome, type OutcomeFit, type StageEnding } from './landmarks.ts';
import type { LeadRecord } from './record.ts';
import { daysBetween, type Scope } from './scope.ts';

/** When leads are won, as far as history tells. */
export interface OutcomeFits {
  /** From each stage on. */
  readonly ofStage: ReadonlyMap<string, Landmarks>;
  /** From any stage on. */
  readonly pooled: Landmarks;
  readonly fromCreation: OutcomeFit;
}

/** What the pooled fit counts beside a stage's own leads. */
export const PRIOR_LEADS = 10;
const OUTCOMES: readonly Outcome[] = ['won', 'lost'];

/** Fits of "won" and "lost" as competing outcomes, from each stage on. */
export function outcomeFits(records: readonly LeadRecord[], { stages, now }: Scope): OutcomeFits {
  const ofStage = new Map(stages.map(({ id }) => [id, [] as StageEnding[]]));
  const fromCreation: Ending<Outcome>[] = [];
  for (const record of records) {
    for (const { stageId, enteredAt, leftAt, seenFrom } of record.visits) {
      if (enteredAt === undefined) continue;
      const ending = endingFrom(enteredAt, record, now, seenFrom);
      const stayDays = leftAt === undefined ? ending.days : Math.max(0, daysBetween(enteredAt, leftAt));
      ofStage.get(stageId)?.push({ ...ending, stayDays });
    }
    const first = record.visits[0];
    // Who came in by an import was not watched before.
    if (first?.enteredAt !== undefined) {
      fromCreation.push(endingFrom(first.enteredAt, record, now, first.seenFrom));
    }
  }
  return {
    ofStage: new Map([...ofStage].map(([id, endings]) => [id, landmarks(endings)])),
    pooled: landmarks([...ofStage.values()].flat()),
    fromCreation: aalenJohansen(fromCreation, OUTCOMES),
  };
}

function endingFrom(
  from: number,
  { status, closedAt }: LeadRecord,
  now: number,
  seenFrom: number | undefined,
): Ending<Outcome> {
  const isOver = status !== 'open' && closedAt !== undefined && closedAt <= now;
  const days = Math.max(0, daysBetween(from, isOver ? closedAt : now));
  return {
    days,
    ...(isOver && { cause: status }),
    ...(seenFrom !== undefined && { fromDays: Math.max(0, daysBetween(from, seenFrom)) }),
  };
}

/** Chance that a lead of some age (days) in a stage is won within so many days; the pooled fit counts ten leads. */
export function winChance(fits: OutcomeFits, stageId: string, ageDays: number, withinDays: number): number {
  const pooled = chanceOf(fits.pooled, ageDays, withinDays);
  const stage = fits.ofStage.get(stageId);
  const own = stage ? chanceOf(stage, ageDays, withinDays) : { chance: 0, atRisk: 0 };
  const prior = pooled.atRisk > 0 ? PRIOR_LEADS : 0;
  const weight = own.atRisk + prior;
  return weight === 0 ? 0 : (own.atRisk * own.chance + prior * pooled.chance) / weight;
}

/** (F(a + h) - F(a)) / S(a) of those who were still there at about age a, and how many were seen at that age. */
function chanceOf(
  ofStage: Landmarks,
  age: number,
  within: number,
): { readonly chance: number; readonly atRisk: number } {
  const { days, of, survival, atRisk } = ofStage.at(age);
  const [from, to] = [stepAt(days, age), stepAt(days, age + within)];
  const left = from < 0 ? 1 : (survival[from] ?? 0);
  const seen = atRisk[from + 1] ?? 0;
  if (left <= 0 || seen === 0) return { chance: 0, atRisk: 0 };
  const { share } = of.won;
  const gained = (to < 0 ? 0 : (share[to] ?? 0)) - (from < 0 ? 0 : (share[from] ?? 0));
  return { chance: Math.min(1, gained / left), atRisk: seen };
}

/** Share of new leads won within some days. */
export function wonWithin({ fromCreation }: OutcomeFits, days: number): number {
  const step = stepAt(fromCreation.days, days);
  return step < 0 ? 0 : (fromCreation.of.won.share[step] ?? 0);
}

/** Share of new leads won in the end, as far as was ever seen. */
export function wonEver({ fromCreation }: OutcomeFits): number {
  return fromCreation.of.won.share.at(-1) ?? 0;
}

/** How many leads stand behind a share, counted as if each had been watched to its end. */
export function effectiveLeads({ fromCreation }: OutcomeFits, days: number): number {
  const step = stepAt(fromCreation.days, days);
  const share = fromCreation.of.won.share[step] ?? 0;
  const error = fromCreation.of.won.error[step] ?? 0;
  return error > 0 ? Math.min(fromCreation.n, (share * (1 - share)) / error ** 2) : fromCreation.n;
}
