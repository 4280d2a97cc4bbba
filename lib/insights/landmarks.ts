import { aalenJohansen, type Ending, type Incidences } from './aalen-johansen.ts';

export type Outcome = 'won' | 'lost';
export type OutcomeFit = Incidences<Outcome>;
const OUTCOMES: readonly Outcome[] = ['won', 'lost'];

/** How a lead ended from entering a stage on, and how long it stayed in that stage itself. */
export interface StageEnding extends Ending<Outcome> {
  readonly stayDays: number;
}

/** Fits of "won" and "lost" from a stage on, for leads that are still in it at some age. */
export interface Landmarks {
  readonly n: number;
  /** The fit of those who were still in the stage at this age (days) or a little before. */
  at(age: number): OutcomeFit;
}

const MOST_LANDMARKS = 40;
/** More leads than these say hardly more about a share than its second digit. */
const MOST_ENDINGS = 2500;

/**
 * Fits at the quantiles of the stays, each made when it is asked for. Who is still in a stage has not gone on from it: to
 * count those who have among its equals, as a fit from entering on does, promises more wins than come, most in the first stage.
 * Source: van Houwelingen 2007, "Dynamic prediction by landmarking in event history analysis".
 */
export function landmarks(endings: readonly StageEnding[]): Landmarks {
  const byStay = endings.toSorted((one, other) => one.stayDays - other.stayDays);
  const places = Array.from({ length: MOST_LANDMARKS }, (_, at) =>
    Math.floor((byStay.length * at) / MOST_LANDMARKS),
  );
  const ages = [...new Set([0, ...places.map((place) => byStay[place]?.stayDays ?? 0)])];
  const fits = new Map<number, OutcomeFit>();
  return {
    n: endings.length,
    at(age) {
      const from = ages.findLast((one) => one <= age) ?? 0;
      const fit = fits.get(from) ?? fitFrom(byStay, from);
      fits.set(from, fit);
      return fit;
    },
  };
}

/** The fit of those who stayed at least so long; of many a sample, evenly taken over all lengths of stay. */
function fitFrom(byStay: readonly StageEnding[], ageDays: number): OutcomeFit {
  let [first, beyond] = [0, byStay.length];
  while (first < beyond) {
    const middle = (first + beyond) >>> 1;
    if ((byStay[middle]?.stayDays ?? 0) < ageDays) first = middle + 1;
    else beyond = middle;
  }
  const every = Math.ceil((byStay.length - first) / MOST_ENDINGS);
  const some: Ending<Outcome>[] = [];
  for (let at = first; at < byStay.length; at += every) {
    const ending = byStay[at];
    if (ending) some.push({ ...ending, fromDays: Math.max(ageDays, ending.fromDays ?? 0) });
  }
  return aalenJohansen(some, OUTCOMES);
}
