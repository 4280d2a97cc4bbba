import { browser } from '../browser.ts';
import { inflowNeedCollector } from '../insights/inflow-need.ts';
import { type LeadRecord, recordFromLead } from '../insights/record.ts';
import { stageLimitsCollector } from '../insights/stage-limits.ts';
import { pairCollector } from '../leads/likeness.ts';
import { keepPairs } from '../store/keep-pairs.ts';
import { onDatabase } from '../store/open.ts';
import { eachLead } from '../store/queries.ts';
import { rebuildStaleRows } from '../store/rebuild.ts';
import { showDueBadge } from './badge.ts';
import { keepWeeklyForecast, pipelinesToForecast } from './weekly-forecasts.ts';

const ALARM = 'upkeep';
const EVERY_MINUTES = 60;
const MOST_PAIRS = 500;

/**
 * Keeps what depends on the passing of time right: the due badge, each stage's usual days, whether enough comes in,
 * which leads may be one person, and a forecast of each week. An alarm and not a timer, since the worker does not live
 * long enough for timers.
 */
export function keepUp(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void upkeep();
  });
  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());
}

async function start(): Promise<void> {
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  await rebuildStaleRows();
  await upkeep();
}

async function upkeep(): Promise<void> {
  await showDueBadge();
  const now = Date.now();
  const collector = stageLimitsCollector(now);
  const needs = inflowNeedCollector(now);
  const alike = pairCollector(MOST_PAIRS);
  const due = await pipelinesToForecast(now);
  const records: LeadRecord[] = [];
  for await (const leads of eachLead()) {
    for (const lead of leads) {
      collector.add(lead);
      needs.add(lead);
      alike.add(lead);
      if (due.length > 0) records.push(recordFromLead(lead));
    }
  }
  await onDatabase((database) => database.put('meta', collector.limits(), 'limits'));
  await onDatabase((database) => database.put('meta', needs.needs(), 'inflowNeeds'));
  await keepPairs(alike.pairs());
  for (const pipeline of due) await keepWeeklyForecast(pipeline, records, now);
}
