/**
 * How likely each number of successes is, from 0 to all, when each try has its own probability.
 * @example poissonBinomial([0.1, 0.3, 0.6]) // [0.252, 0.514, 0.216, 0.018]
 */
export function poissonBinomial(probabilities: readonly number[]): Float64Array {
  const likely = new Float64Array(probabilities.length + 1);
  likely[0] = 1;
  for (const [tries, p] of probabilities.entries()) {
    for (let wins = tries + 1; wins > 0; wins--) {
      likely[wins] = (likely[wins] ?? 0) * (1 - p) + (likely[wins - 1] ?? 0) * p;
    }
    likely[0] = (likely[0] ?? 0) * (1 - p);
  }
  return likely;
}
