import { lnBeta, lnChoose } from './special-functions.ts';

/** A posterior of a share, Beta(a, b), from what was seen. */
export interface Posterior {
  readonly a: number;
  readonly b: number;
}

/** What is known of a share after `won` of `of`, by Jeffreys's prior. */
export function posteriorOf(won: number, of: number): Posterior {
  return { a: won + 0.5, b: of - won + 0.5 };
}

/**
 * The chance of fewer than k wins among `leads` whose share is only known as a posterior, for k from 0 to `most`.
 */
export function chancesOfFewer(most: number, leads: number, { a, b }: Posterior): Float64Array {
  const fewer = new Float64Array(most + 1);
  let log = lnBeta(a, leads + b) - lnBeta(a, b);
  for (let k = 0; k < most; k++) {
    fewer[k + 1] = k > leads ? 1 : Math.min(1, (fewer[k] ?? 0) + Math.exp(log));
    log += Math.log(((leads - k) * (k + a)) / ((k + 1) * (leads - k - 1 + b)));
  }
  return fewer;
}

/** The chance of at least `wins` among `leads` whose share is only known as a posterior. */
export function chanceOfWins(wins: number, leads: number, posterior: Posterior): number {
  return 1 - (chancesOfFewer(Math.max(0, wins), leads, posterior)[Math.max(0, wins)] ?? 0);
}

/** The same for a share that is known exactly. */
export function chanceOfWinsAt(wins: number, leads: number, share: number): number {
  let below = 0;
  for (let k = 0; k < wins; k++) {
    below += Math.exp(lnChoose(leads, k) + k * Math.log(share) + (leads - k) * Math.log1p(-share));
  }
  return leads < wins ? 0 : Math.max(0, 1 - below);
}

/** The smallest whole number for which a rising chance is at least `confidence`; `undefined` beyond `most`. */
export function smallestWith(
  chance: (leads: number) => number,
  confidence: number,
  most: number,
): number | undefined {
  let high = 1;
  if (chance(0) >= confidence) return 0;
  while (chance(high) < confidence) {
    high *= 2;
    if (high > most) return undefined;
  }
  let low = high >> 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (chance(middle) >= confidence) high = middle;
    else low = middle;
  }
  return high;
}
