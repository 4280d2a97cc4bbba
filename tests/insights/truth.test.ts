import { expect, it } from 'vitest';
import { incidenceAt } from '../../lib/insights/aalen-johansen.ts';
import { stageConversions } from '../../lib/insights/conversion.ts';
import { forecast } from '../../lib/insights/forecast.ts';
import { quantileInterval, survivalCurve } from '../../lib/insights/kaplan-meier.ts';
import { outcomeFits, winChance } from '../../lib/insights/outcome-fits.ts';
import { wilson } from '../../lib/insights/proportion.ts';
import { randomFrom } from '../../lib/insights/random.ts';
import { DAY_MS } from '../../lib/insights/scope.ts';
import { stayFromVisit } from '../../lib/insights/time-in-stage.ts';
import { leadFrom, NOW, pipelineOf, SCOPE, TRUTH } from './pipelines.ts';

const PIPELINES = 500;
const seeds = Array.from({ length: PIPELINES }, (_, index) => index + 1);
/** Share of seeds for which something holds. */
const share = (holds: (seed: number) => boolean) => seeds.filter(holds).length / PIPELINES;

/** Chance of being won within some days of creation: a sum of three exponential stays, by simulation of a million. */
function trueWonWithin(days: number): number {
  const random = randomFrom(99);
  let won = 0;
  for (let lead = 0; lead < 1_000_000; lead++) {
    let [at, isOn] = [0, true];
    for (const [place, mean] of TRUTH.meanDays.entries()) {
      at -= Math.log(1 - random.uniform()) * mean;
      if (at > days || random.uniform() >= (TRUTH.goesOn[place] ?? 0)) {
        isOn = false;
        break;
      }
    }
    if (isOn) won++;
  }
  return won / 1_000_000;
}

it('the intervals of made-up pipelines hold the truth as often as they say', () => {
  const median = (TRUTH.meanDays[1] ?? 0) * Math.log(2);
  const medians = share((seed) => {
    const stays = pipelineOf(seed, 150, 90).flatMap(({ visits }) =>
      visits.flatMap((visit) => (visit.stageId === 'talk' ? (stayFromVisit(visit, NOW) ?? []) : [])),
    );
    const { low = 0, high = Number.POSITIVE_INFINITY } = quantileInterval(survivalCurve(stays), 0.5);
    return low <= median && median <= high;
  });
  expect(medians).toBeGreaterThan(0.92);
  expect(medians).toBeLessThanOrEqual(0.98);

  const truth = (TRUTH.goesOn[1] ?? 0) * (1 - Math.exp(-30 / (TRUTH.meanDays[1] ?? 1)));
  const incidences = share((seed) => {
    const { expected } = stageConversions(pipelineOf(seed, 200, 90), { ...SCOPE, horizonDays: 30 })[1] ?? {};
    return expected !== undefined && expected.low <= truth && truth <= expected.high;
  });
  expect(incidences).toBeGreaterThan(0.92);
  expect(incidences).toBeLessThanOrEqual(0.98);

  const proportions = share((seed) => {
    const won = randomFrom(seed).binomial(60, 0.23);
    const { low, high } = wilson(won, 60);
    return low <= 0.23 && 0.23 <= high;
  });
  expect(proportions).toBeGreaterThan(0.92);
  expect(proportions).toBeLessThanOrEqual(0.98);
}, 60_000);

it('the incidence of winning is within a point of the truth, whoever is still on the way', () => {
  const truth = trueWonWithin(60);
  const fits = outcomeFits(pipelineOf(11, 40_000, 120), SCOPE);
  expect(Math.abs(incidenceAt(fits.fromCreation.of.won, 60).share - truth)).toBeLessThan(0.01);
}, 60_000);

it('the chances of leads that are still in a stage add up to what is true of them, not of those who have gone on', () => {
  const stages = SCOPE.stages.map(({ id }) => ({ id, said: 0, true: 0 }));
  for (const seed of seeds.slice(0, 30)) {
    const records = pipelineOf(seed, 1500, 300);
    const fits = outcomeFits(records, SCOPE);
    for (const { status, stageId, visits } of records) {
      const place = stages.findIndex(({ id }) => id === stageId);
      const stage = stages[place];
      if (status !== 'open' || !stage) continue;
      const age = (NOW - (visits.at(-1)?.enteredAt ?? NOW)) / DAY_MS;
      stage.said += winChance(fits, stageId, age, Number.MAX_SAFE_INTEGER);
      stage.true += TRUTH.goesOn.slice(place).reduce((product, share) => product * share, 1);
    }
  }
  for (const stage of stages) expect(Math.abs(stage.said / stage.true - 1)).toBeLessThan(0.08);
}, 60_000);

it('from P10 to P90 a forecast of made-up pipelines holds what then comes in about four cases of five', () => {
  const within = seeds.filter((seed) => {
    const records = pipelineOf(seed, 240, 120);
    const steps = forecast(records, outcomeFits(records, SCOPE), SCOPE, {
      arrivals: { count: 60, weeks: 4 },
      draws: 400,
    });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const point = step.value.enough ? step.value.points.find(({ days }) => days === 56) : undefined;
    if (!point) throw new Error('Expected a forecast, got too few wins.');
    const came = winsWithin(seed, records, 56);
    return point.wins.p10 <= came && came <= point.wins.p90;
  }).length;
  expect(within / PIPELINES).toBeGreaterThanOrEqual(0.75);
  expect(within / PIPELINES).toBeLessThanOrEqual(0.85);
}, 120_000);

/** What becomes of the open leads, and of those that come, under the same truth. */
function winsWithin(seed: number, records: ReturnType<typeof pipelineOf>, days: number): number {
  const random = randomFrom(seed + 1_000_000);
  const until = NOW + days * DAY_MS;
  let wins = 0;
  for (const { status, stageId } of records) {
    if (status !== 'open') continue;
    // An exponential stay does not remember how long it has lasted.
    let at = NOW;
    for (let place = SCOPE.stages.findIndex(({ id }) => id === stageId); ; place++) {
      at -= Math.log(1 - random.uniform()) * (TRUTH.meanDays[place] ?? 1) * DAY_MS;
      if (at > until || random.uniform() >= (TRUTH.goesOn[place] ?? 0)) break;
      if (place === SCOPE.stages.length - 1) {
        wins++;
        break;
      }
    }
  }
  // 240 leads in 120 days are two a day.
  const arrivals = random.poisson(2 * days);
  for (let index = 0; index < arrivals; index++) {
    const lead = leadFrom('new', NOW + random.uniform() * days * DAY_MS, random, TRUTH, until);
    if (lead.status === 'won') wins++;
  }
  return wins;
}
