import type { CDPSession } from 'puppeteer';
import { BARE_PASS } from './bare-pass.ts';

/** Milliseconds of one bare pass and of one whole read, as medians of several runs each. */
export interface Pair {
  readonly bareMs: number;
  readonly readMs: number;
}

/** `cold`: the first run in a world of its own, as on a click. `warm`: when the code has run before. */
export interface Measured {
  readonly cold: Pair;
  readonly warm: Pair;
  readonly isPartial: boolean;
}

/** How often each is run; what takes longer is run less often. */
export interface Repeats {
  readonly cold: number;
  readonly warm: number;
  /** A warm run is repeated for so long, because clocks in a page go in steps of 0.1 ms. */
  readonly warmMs: number;
  /**
   * Whether memory is cleared before each run, so that none has to clear away an object for every node of a large
   * page that the one before it left. Compiled code goes with it, which would be most of what a small page costs.
   */
  readonly clears: boolean;
}

/**
 * Runs the built script and the bare pass in turns in the page that a session is attached to, each in
 * isolated worlds as the browser gives them to extensions.
 */
export async function measurePage(session: CDPSession, script: string, repeats: Repeats): Promise<Measured> {
  const read = script.trim().replace(/;$/, '');
  const { frameTree } = await session.send('Page.getFrameTree');
  const newWorld = async () =>
    (await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })).executionContextId;
  const run = async (contextId: number, code: string, atLeastMs: number) => {
    if (repeats.clears) await session.send('HeapProfiler.collectGarbage');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      returnByValue: true,
      expression: timed(code, atLeastMs),
    });
    if (exceptionDetails) throw new Error(`Expected a read, got ${JSON.stringify(exceptionDetails)}.`);
    return result.value as { ms: number; isPartial: boolean };
  };
  const cold = { bare: [] as number[], read: [] as number[] };
  for (let at = 0; at < repeats.cold; at++) {
    cold.bare.push((await run(await newWorld(), BARE_PASS, 0)).ms);
    cold.read.push((await run(await newWorld(), read, 0)).ms);
  }
  const world = await newWorld();
  const warm = { bare: [] as number[], read: [] as number[] };
  let isPartial = false;
  // The first turn only warms up.
  for (let at = 0; at <= repeats.warm; at++) {
    const bare = await run(world, BARE_PASS, repeats.warmMs);
    const whole = await run(world, read, repeats.warmMs);
    isPartial ||= whole.isPartial;
    if (at === 0) continue;
    warm.bare.push(bare.ms);
    warm.read.push(whole.ms);
  }
  return { cold: pairOf(cold), warm: pairOf(warm), isPartial };
}

function timed(code: string, atLeastMs: number): string {
  return `(() => {
    const run = () => ${code};
    const startedAt = performance.now();
    let answer, ms, runs = 0;
    do { answer = run(); runs++; ms = performance.now() - startedAt; } while (ms < ${atLeastMs});
    return { ms: ms / runs, isPartial: Boolean(answer && answer.partial) };
  })()`;
}

function pairOf({ bare, read }: { bare: number[]; read: number[] }): Pair {
  return { bareMs: quantile(bare, 0.5), readMs: quantile(read, 0.5) };
}

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
