import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { DAY_MS } from '../../lib/insights/scope.ts';
import { type Pipeline, standardPipeline } from '../../lib/leads/pipeline.ts';
import { keptForecasts } from '../../lib/store/kept-forecasts.ts';
import { keepWeeklyForecast, pipelinesToForecast } from '../../lib/worker/weekly-forecasts.ts';
import { NOW, pipelineOf, SCOPE } from '../insights/pipelines.ts';
import { fakeBrowser } from '../support/fake-extension.ts';

const pipeline: Pipeline = {
  ...standardPipeline((id) => id),
  stages: SCOPE.stages.map((stage) => ({ ...stage, name: stage.id })),
};
const records = pipelineOf(5, 400, 120).map((record) => ({ ...record, pipelineId: pipeline.id }));

beforeEach(() => fakeBrowser.storage.local.remove(['forecasts', 'forecastsTried']));

it('a pipeline without a forecast is due, and again when its last one is a week old', async () => {
  expect((await pipelinesToForecast(NOW)).map(({ id }) => id)).toEqual([pipeline.id]);
  await keepWeeklyForecast(pipeline, records, NOW);
  expect(await pipelinesToForecast(NOW + 6 * DAY_MS)).toEqual([]);
  expect(await pipelinesToForecast(NOW + 7 * DAY_MS)).toHaveLength(1);
});

it('what is kept says how many wins were expected of four weeks', async () => {
  await keepWeeklyForecast(pipeline, records, NOW);
  const [kept, ...more] = await keptForecasts();
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ pipelineId: pipeline.id, madeAt: NOW, until: NOW + 28 * DAY_MS });
  expect(kept?.p10).toBeLessThan(kept?.p90 ?? 0);
});

it('nothing is kept of a pipeline that has won too little, or of other leads', async () => {
  await keepWeeklyForecast(pipeline, records.slice(0, 3), NOW);
  await keepWeeklyForecast({ ...pipeline, id: 'another' }, records, NOW);
  expect(await keptForecasts()).toEqual([]);
});

it('a pipeline that has won too little is looked at again the next day, not the next hour', async () => {
  await keepWeeklyForecast(pipeline, records.slice(0, 3), NOW);
  expect(await pipelinesToForecast(NOW + DAY_MS / 24)).toEqual([]);
  expect(await pipelinesToForecast(NOW + DAY_MS)).toHaveLength(1);
});
