import { browser } from '../browser.ts';
import type { KeptForecast } from '../insights/track-record.ts';

const KEY = 'forecasts';
/** When each pipeline was last forecast, also where it had won too little for one. */
const TRIED_KEY = 'forecastsTried';
const TRY_AGAIN_MS = 86_400_000;
const EVERY_MS = 7 * 86_400_000;
const MOST = 500;

/** Every forecast that was kept, oldest first. */
export async function keptForecasts(): Promise<readonly KeptForecast[]> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as readonly KeptForecast[] | undefined) ?? [];
}

/** Whether the last forecast of a pipeline is a week old, or there is none. */
export async function isForecastDue(pipelineId: string, now: number): Promise<boolean> {
  const last = (await keptForecasts()).findLast((one) => one.pipelineId === pipelineId);
  return !last || now - last.madeAt >= EVERY_MS;
}

/** Whether a forecast is due and was not tried for in vain within a day: a pipeline without wins is not read every hour. */
export async function isForecastToTry(pipelineId: string, now: number): Promise<boolean> {
  const triedAt = (await triedAts())[pipelineId];
  return (triedAt === undefined || now - triedAt >= TRY_AGAIN_MS) && (await isForecastDue(pipelineId, now));
}

/** Remembers that a forecast was tried. */
export async function noteForecastTried(pipelineId: string, now: number): Promise<void> {
  await browser.storage.local.set({ [TRIED_KEY]: { ...(await triedAts()), [pipelineId]: now } });
}

async function triedAts(): Promise<Readonly<Record<string, number>>> {
  return (
    ((await browser.storage.local.get(TRIED_KEY))[TRIED_KEY] as Record<string, number> | undefined) ?? {}
  );
}

/** Keeps a forecast where the last one of its pipeline is a week old, so that it can be held against what comes. */
export async function keepForecast(forecast: KeptForecast): Promise<readonly KeptForecast[]> {
  const kept = await keptForecasts();
  if (!(await isForecastDue(forecast.pipelineId, forecast.madeAt))) return kept;
  const all = [...kept, forecast].slice(-MOST);
  await browser.storage.local.set({ [KEY]: all });
  return all;
}
