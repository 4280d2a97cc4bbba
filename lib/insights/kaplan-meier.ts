/** A stay of some length; `isOver` false where it was still running when last looked at (censored). */
export interface Stay {
  readonly days: number;
  readonly isOver: boolean;
}

export interface SurvivalStep {
  readonly days: number;
  /** Share still there after this many days, 0 to 1. */
  readonly survival: number;
}

/**
 * Kaplan-Meier estimate of the share still there over time; at ties events come before censorings.
 * Source: Kaplan & Meier 1958.
 */
export function survivalCurve(stays: readonly Stay[]): readonly SurvivalStep[] {
  const ordered = stays.toSorted((a, b) => a.days - b.days);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let index = 0;
  while (index < ordered.length) {
    const days = ordered[index]?.days ?? 0;
    const atRisk = ordered.length - index;
    let ended = 0;
    for (; ordered[index]?.days === days; index++) if (ordered[index]?.isOver) ended++;
    if (ended > 0) {
      survival *= 1 - ended / atRisk;
      steps.push({ days, survival });
    }
  }
  return steps;
}

/** The days after which a share `p` (0 to 1) has left, `undefined` where the curve never gets there. */
export function quantile(curve: readonly SurvivalStep[], p: number): number | undefined {
  // Products of fractions land a hair beside 1 - p; the tolerance keeps 0.3 from missing 0.3.
  return curve.find(({ survival }) => survival <= 1 - p + 1e-12)?.days;
}
