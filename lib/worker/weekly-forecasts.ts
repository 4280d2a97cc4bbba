import { forecast } from '../insights/forecast.ts';
import { INFLOW_WEEKS, inflowOf } from '../insights/keeping-full.ts';
import { outcomeFits } from '../insights/outcome-fits.ts';
import type { LeadRecord } from '../insights/record.ts';
import { keptFromForecast } from '../insights/track-record.ts';
import { type Pipeline, pipelinesInUse, stagesInUse } from '../leads/pipeline.ts';
import { isForecastToTry, keepForecast, noteForecastTried } from '../store/kept-forecasts.ts';
import { readPipelines } from '../store/pipeline-queries.ts';

const SLICE_MS = 30;
const HORIZON_DAYS = 90;

/** The pipelines in use whose last kept forecast is a week old, or that have none. */
export async function pipelinesToForecast(now: number): Promise<readonly Pipeline[]> {
  const pipelines = pipelinesInUse(await readPipelines());
  const due = await Promise.all(pipelines.map(({ id }) => isForecastToTry(id, now)));
  return pipelines.filter((_, at) => due[at]);
}

/** Makes the week's forecast of a pipeline and keeps it, so that its track record grows though nobody looks. */
export async function keepWeeklyForecast(
  pipeline: Pipeline,
  all: readonly LeadRecord[],
  now: number,
): Promise<void> {
  const records = all.filter(({ pipelineId }) => pipelineId === pipeline.id);
  const scope = { stages: stagesInUse(pipeline), now, horizonDays: HORIZON_DAYS };
  const arrivals = { count: inflowOf(records, now).now.count, weeks: INFLOW_WEEKS };
  const steps = forecast(records, outcomeFits(records, scope), scope, { arrivals });
  let until = performance.now() + SLICE_MS;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() > until) {
      // The worker has captures to take meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  await noteForecastTried(pipeline.id, now);
  const kept = keptFromForecast(step.value, pipeline.id, now);
  if (kept) await keepForecast(kept);
}
