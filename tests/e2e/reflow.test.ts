import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPlace, PLACES, PLACES_OF_LEADS, type Place } from '../tools/screens-places.ts';
import { seedList, seedUnwieldy } from '../tools/screens-seed.ts';
import { openStage, type Stage } from './stage.ts';

const PANEL: Place = { name: 'panel', path: 'sidepanel.html', shown: '.lead-row' };
const POPUP: Place = { name: 'popup', path: 'popup.html', shown: '.lead-row' };

let stage: Stage;
let lead: Place;
beforeAll(async () => {
  stage = await openStage();
  const page = await stage.openExtensionPage('popup.html');
  await seedList(page);
  const [id] = await seedUnwieldy(page);
  lead = { name: 'lead', path: `dashboard.html#/lead/${id}`, shown: '.timeline-item' };
  await page.close();
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

/** The places that are wider than a window of this size, with how wide they are. */
async function widerThan(width: number, height: number, places: readonly Place[]): Promise<string[]> {
  const wider: string[] = [];
  for (const place of places) {
    const page = await openPlace(stage, place, { width, height });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) wider.push(`${place.name} ${needed}`);
    await page.close();
  }
  return wider;
}

it('every page fits a window of 400 pixels, with names of any length', async () => {
  expect(await widerThan(400, 800, [...PLACES, ...PLACES_OF_LEADS, lead, POPUP])).toEqual([]);
});

it('every page fits a laptop’s window at 200 %', async () => {
  expect(await widerThan(640, 400, [...PLACES, ...PLACES_OF_LEADS, lead])).toEqual([]);
});

it('a board of any length scrolls in its columns alone', async () => {
  const page = await openPlace(stage, PLACES[0] as Place, { width: 1280, height: 500 });
  const isBoardHigher = await page.evaluate(() => {
    const board = document.querySelector('.board');
    return (board?.scrollHeight ?? 0) > (board?.clientHeight ?? 0);
  });
  expect(isBoardHigher).toBe(false);
  await page.close();
});

it('the narrowest panel shows all its buttons', async () => {
  expect(await widerThan(280, 720, [PANEL])).toEqual([]);
});
