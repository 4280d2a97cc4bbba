/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** Uniform, 0 <= x < 1. */
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly gamma: (shape: number) => number;
  readonly beta: (a: number, b: number) => number;
  readonly binomial: (n: number, p: number) => number;
  readonly poisson: (mean: number) => number;
}

/** From here on counts are drawn from a normal distribution, which is then as good. */
const MANY = 25;

/** Random numbers from a seed (32 bits). Source: `mulberry32`, Ettinger 2017; gamma by Marsaglia & Tsang 2000. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const beta = (a: number, b: number) => {
    const [x, y] = [gamma(a), gamma(b)];
    return x / (x + y);
  };
  const binomial = (n: number, p: number): number => {
    if (n <= 0 || p <= 0) return 0;
    if (p >= 1) return n;
    if (p > 0.5) return n - binomial(n, 1 - p);
    if (n * p >= MANY) return clamp(Math.round(n * p + normal() * Math.sqrt(n * p * (1 - p))), n);
    // By adding up the distribution.
    let likely = (1 - p) ** n;
    let rest = uniform();
    let count = 0;
    for (; rest >= likely && count < n; count++) {
      rest -= likely;
      likely *= ((n - count) / (count + 1)) * (p / (1 - p));
    }
    return count;
  };
  const poisson = (mean: number): number => {
    if (mean <= 0) return 0;
    if (mean >= MANY) return Math.max(0, Math.round(mean + normal() * Math.sqrt(mean)));
    let likely = Math.exp(-mean);
    let rest = uniform();
    let count = 0;
    for (; rest >= likely && likely > 0; count++) {
      rest -= likely;
      likely *= mean / (count + 1);
    }
    return count;
  };
  return { uniform, normal, gamma, beta, binomial, poisson };
}

/** A seed that is the same for the same numbers (FNV-1a). */
export function seedFrom(numbers: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) {
    for (let part = Math.round(Math.abs(number)); part > 0; part = Math.floor(part / 65_536)) {
      hash = Math.imul(hash ^ (part & 0xffff), 0x01000193);
    }
  }
  return hash >>> 0;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
