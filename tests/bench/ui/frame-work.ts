import type { Page } from 'puppeteer';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What of `dur` the thread was running: other work on a busy machine is not counted. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * How long the page's main thread works for each frame while something goes on, in ms: script, style, layout, paint and
 * handing over. Drawing the pixels is not in it, which a browser without a GPU does slowly and elsewhere.
 */
export async function frameWork(page: Page, goesOn: () => Promise<unknown>): Promise<readonly number[]> {
  await page.tracing.start({ categories: ['toplevel', 'cc', '__metadata'] });
  await goesOn();
  const traced = await page.tracing.stop();
  if (!traced) throw new Error('Expected a trace from the browser, got none.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(traced)) as { traceEvents: TraceEvent[] };
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const framesOf = (main: TraceEvent) => eventsOf(traceEvents, main, 'ProxyMain::BeginMainFrame');
  const main = mains.toSorted((one, other) => framesOf(other).length - framesOf(one).length)[0];
  if (!main) throw new Error('Expected the page’s main thread in the trace, got none.');
  const begins = framesOf(main).map(({ ts }) => ts);
  const work = begins.map(() => 0);
  let frame = -1;
  for (const { ts, dur = 0, tdur = dur } of eventsOf(traceEvents, main, 'ThreadControllerImpl::RunTask')) {
    // A task begins a little before the frame that it draws.
    while (frame + 1 < begins.length && (begins[frame + 1] ?? 0) < ts + dur) frame++;
    if (frame >= 0) work[frame] = (work[frame] ?? 0) + tdur / 1000;
  }
  return work;
}

function eventsOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent, name: string): TraceEvent[] {
  return events
    .filter((each) => each.ph === 'X' && each.pid === pid && each.tid === tid && each.name === name)
    .sort((one, other) => one.ts - other.ts);
}
