/**
 * Properties try the same cases in CI every time, so that a run says something about the change at hand;
 * elsewhere they try new ones. `FC_RUNS=5000` looks further.
 */
import fc from 'fast-check';

const runs = Number(process.env['FC_RUNS'] ?? 0);
fc.configureGlobal({
  ...(process.env['CI'] ? { seed: 20_261_123 } : {}),
  ...(runs > 0 ? { numRuns: runs } : {}),
});
