import { type Measured, type Pair, quantile } from './measure.ts';

/** What was measured of one page; `nodes` is 0 where nobody counted. */
export interface Timed extends Measured {
  readonly name: string;
  readonly nodes: number;
}

/** At most this many times the bare pass, this long for 95 of 100 saved pages, and as linear as this. */
const TARGETS = { ratio: 3, p95Ms: 50, growth: 2, budgetMs: 400 };
/** Below this a page is so small that the ratio tells the price of starting, not of reading. */
const SMALL_MS = 0.3;

interface Spread {
  readonly bareP50Ms: number;
  readonly readP50Ms: number;
  readonly readP95Ms: number;
  /** All reads together by all bare passes together. */
  readonly ratio: number;
  readonly ratioP50: number;
  readonly ratioP95: number;
}

/** The figures as data and as lines to read. */
export interface Summary {
  readonly figures: object;
  readonly lines: readonly string[];
}

const ratioOf = ({ bareMs, readMs }: Pair) => readMs / Math.max(bareMs, 0.001);

function spreadOf(pairs: readonly Pair[]): Spread {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const [bare, read] = [pairs.map(({ bareMs }) => bareMs), pairs.map(({ readMs }) => readMs)];
  return {
    bareP50Ms: quantile(bare, 0.5),
    readP50Ms: quantile(read, 0.5),
    readP95Ms: quantile(read, 0.95),
    ratio: sum(read) / Math.max(sum(bare), 0.001),
    ratioP50: quantile(pairs.map(ratioOf), 0.5),
    ratioP95: quantile(pairs.map(ratioOf), 0.95),
  };
}

/** Per shape of page: how much more a node costs on the largest page than on the one of 1,000 nodes. */
function growthOf(synthetic: readonly Timed[]): Record<string, number> {
  const growth: Record<string, number> = {};
  for (const { name, nodes, warm } of synthetic) {
    const first = synthetic.find((one) => one.name === name);
    if (first && nodes > first.nodes) growth[name] = warm.readMs / nodes / (first.warm.readMs / first.nodes);
  }
  return growth;
}

/** Says of each target whether it is met. */
export function summaryOf(saved: readonly Timed[], synthetic: readonly Timed[]): Summary {
  const large = saved.filter(({ warm }) => warm.bareMs >= SMALL_MS);
  const figures = {
    saved: {
      pages: saved.length,
      cold: spreadOf(saved.map(({ cold }) => cold)),
      warm: spreadOf(saved.map(({ warm }) => warm)),
    },
    savedAndNotSmall: { pages: large.length, warm: spreadOf(large.map(({ warm }) => warm)) },
    synthetic,
    growth: growthOf(synthetic),
  };
  const { cold, warm } = figures.saved;
  const worstOf = (kind: 'cold' | 'warm') =>
    Math.max(...synthetic.filter((one) => one[kind].bareMs >= SMALL_MS).map((one) => ratioOf(one[kind])));
  const growth = Math.max(...Object.values(figures.growth));
  const longest = Math.max(...synthetic.map((one) => Math.max(one.cold.readMs, one.warm.readMs)));
  const verdict = (is: boolean, what: string) => `${is ? 'met' : 'NOT MET'}: ${what}`;
  const lines = [
    ...synthetic.map(lineOf),
    '',
    spreadLine(`${saved.length} saved pages, cold`, cold),
    spreadLine(`${saved.length} saved pages, warm`, warm),
    spreadLine(
      `${large.length} of them with a bare pass of ${SMALL_MS} ms or more, warm`,
      figures.savedAndNotSmall.warm,
    ),
    '',
    verdict(
      warm.ratio <= TARGETS.ratio,
      `saved pages, warm: ${warm.ratio.toFixed(2)} x the bare pass, ${TARGETS.ratio} allowed`,
    ),
    verdict(
      cold.ratio <= TARGETS.ratio,
      `saved pages, cold: ${cold.ratio.toFixed(2)} x the bare pass, ${TARGETS.ratio} allowed`,
    ),
    verdict(
      cold.readP95Ms < TARGETS.p95Ms,
      `95 of 100 saved pages, cold: ${cold.readP95Ms.toFixed(1)} ms, ${TARGETS.p95Ms} allowed`,
    ),
    verdict(
      worstOf('warm') <= TARGETS.ratio,
      `worst synthetic page, warm: ${worstOf('warm').toFixed(2)} x, ${TARGETS.ratio} allowed`,
    ),
    verdict(
      worstOf('cold') <= TARGETS.ratio,
      `worst synthetic page, cold: ${worstOf('cold').toFixed(2)} x, ${TARGETS.ratio} allowed`,
    ),
    verdict(
      growth <= TARGETS.growth,
      `a node of the largest page costs ${growth.toFixed(2)} x one of the smallest, ${TARGETS.growth} allowed`,
    ),
    verdict(
      longest <= TARGETS.budgetMs * 1.25,
      `longest read: ${longest.toFixed(0)} ms, ${TARGETS.budgetMs} and a quarter allowed`,
    ),
  ];
  return { figures, lines };
}

function lineOf({ name, nodes, cold, warm, isPartial }: Timed): string {
  const pair = (kind: string, one: Pair) =>
    `${kind} ${one.bareMs.toFixed(2).padStart(8)} -> ${one.readMs.toFixed(2).padStart(8)} ms ${ratioOf(one).toFixed(1).padStart(5)} x`;
  const size = String(nodes).padStart(7);
  return `${name.padEnd(18)} ${size} ${pair('cold', cold)}  ${pair('warm', warm)}${isPartial ? '  partial' : ''}`;
}

function spreadLine(name: string, spread: Spread): string {
  const { bareP50Ms, readP50Ms, readP95Ms, ratio, ratioP50, ratioP95 } = spread;
  const ms = [bareP50Ms, readP50Ms, readP95Ms].map((each) => each.toFixed(2));
  const ratios = [ratio, ratioP50, ratioP95].map((each) => each.toFixed(2));
  return `${name}: bare p50 ${ms[0]} ms, read p50 ${ms[1]} ms, p95 ${ms[2]} ms; together ${ratios[0]} x, p50 ${ratios[1]} x, p95 ${ratios[2]} x`;
}
