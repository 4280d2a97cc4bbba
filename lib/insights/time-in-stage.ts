import {
  quantile,
  quantileInterval,
  restrictedMean,
  type Stay,
  type SurvivalStep,
  survivalCurve,
} from './kaplan-meier.ts';
import type { LeadRecord, VisitRecord } from './record.ts';
import { daysBetween, type Scope, type StageScope } from './scope.ts';
import { ENOUGH_STAYS } from './stage-limits.ts';

/** How long leads stay in a stage. Days. */
export interface TimeInStage {
  readonly stageId: string;
  readonly completed: number;
  readonly running: number;
  /** Stays whose beginning nobody knows: counted, not timed. */
  readonly untimed: number;
  readonly curve: readonly SurvivalStep[];
  readonly median?: {
    readonly days: number;
    readonly low: number | undefined;
    readonly high: number | undefined;
  };
  readonly quartiles: readonly [number | undefined, number | undefined];
  /** Where the median is not reached: at least half stay longer than this. */
  readonly longerThan?: number;
  /** Mean within the longest time seen. */
  readonly restrictedMean: number;
  readonly restrictedTo: number;
  /** Past these a lead is slow and stalled; set by hand until there are enough completed stays. */
  readonly limits: { readonly slowDays: number; readonly stalledDays: number; readonly areMeasured: boolean };
}

/** The time that leads stay in a stage, whatever ends it. */
export function timeInStage(records: readonly LeadRecord[], stage: StageScope, { now }: Scope): TimeInStage {
  const stays: Stay[] = [];
  let untimed = 0;
  for (const { visits } of records) {
    for (const visit of visits) {
      if (visit.stageId !== stage.id) continue;
      const stay = stayFromVisit(visit, now);
      if (stay) stays.push(stay);
      else untimed++;
    }
  }
  const curve = survivalCurve(stays);
  const completed = stays.filter(({ isOver }) => isOver).length;
  const days = quantile(curve, 0.5);
  const longest = stays.reduce((most, stay) => Math.max(most, stay.days), 0);
  const [slowDays, stalledDays] = [quantile(curve, 0.75), quantile(curve, 0.9)];
  const areMeasured = completed >= ENOUGH_STAYS && slowDays !== undefined && stalledDays !== undefined;
  return {
    stageId: stage.id,
    completed,
    running: stays.length - completed,
    untimed,
    curve,
    ...(days === undefined ? { longerThan: longest } : { median: { days, ...quantileInterval(curve, 0.5) } }),
    quartiles: [quantile(curve, 0.25), slowDays],
    restrictedMean: restrictedMean(curve, longest),
    restrictedTo: longest,
    limits: areMeasured
      ? { slowDays, stalledDays, areMeasured }
      : { slowDays: stage.slowDays, stalledDays: stage.stalledDays, areMeasured: false },
  };
}

/** A visit's time; `undefined` where its beginning is not known. */
export function stayFromVisit(
  { enteredAt, leftAt, exit, seenFrom }: VisitRecord,
  now: number,
): Stay | undefined {
  if (enteredAt === undefined) return undefined;
  const isOver = exit !== 'open' && leftAt !== undefined && leftAt <= now;
  const days = Math.max(0, daysBetween(enteredAt, isOver ? leftAt : now));
  const fromDays = seenFrom === undefined ? 0 : Math.max(0, daysBetween(enteredAt, seenFrom));
  return { days, isOver, ...(fromDays > 0 && { fromDays }) };
}
