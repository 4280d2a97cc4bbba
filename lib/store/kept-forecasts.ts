import { browser } from '../browser.ts';
import type { KeptForecast } from '../insights/track-record.ts';

const KEY = 'forecasts';
const EVERY_MS = 7 * 86_400_000;
const MOST = 500;

/** Every forecast that was kept, oldest first. */
export async function keptForecasts(): Promise<readonly KeptForecast[]> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as readonly KeptForecast[] | undefined) ?? [];
}

/** Keeps a forecast where the last one of its pipeline is a week old, so that it can be held against what comes. */
export async function keepForecast(forecast: KeptForecast): Promise<readonly KeptForecast[]> {
  const kept = await keptForecasts();
  const last = kept.findLast(({ pipelineId }) => pipelineId === forecast.pipelineId);
  if (last && forecast.madeAt - last.madeAt < EVERY_MS) return kept;
  const all = [...kept, forecast].slice(-MOST);
  await browser.storage.local.set({ [KEY]: all });
  return all;
}
