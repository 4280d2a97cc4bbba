import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { LeadRow } from '../../lib/store/schema.ts';
import { click, pick, see, seeText, type } from '../tools/tour/popup.ts';
import { findingsOf } from './findings.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  const { page: mail } = await stage.openFixture('gmail/conversation--signature');
  const popup = await stage.capture(mail, 'Ada Lovelace');
  await click(popup, 'Save lead');
  await seeText(popup, 'Ada Lovelace is in your list');
  await popup.close();
  page = await stage.openExtensionPage('options.html');
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

const goTo = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const kept = async () => {
  const found = (await rowsOf<unknown>(page, 'meta')).find(
    (one): one is Pipelines => typeof one === 'object' && one !== null && 'currentId' in one,
  );
  if (!found) throw new Error('Expected designed pipelines, got none.');
  return found;
};
const stagesOf = ({ all }: Pipelines, retired = false) =>
  all[0].stages.filter((one) => (one.retired ?? false) === retired).map(({ name }) => name);

it("the browser's own menus lead to the settings, whose sections have addresses", async () => {
  await seeText(page, 'Home country');
  expect(page.url()).toMatch(/dashboard\.html#\/settings$/);
  await goTo('#/settings/team');
  await seeText(page, 'Everybody whom leads belong to');
  expect(await findingsOf(stage, page)).toEqual([]);
});

it('a stage is added and placed by keyboard, saved, and taken back by retiring it', async () => {
  await goTo('#/settings/pipelines');
  const add = await page.waitForSelector('::-p-aria([name="Add a stage"])');
  await add?.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.stage-row').length === 6, { polling: 100 });
  await page.keyboard.type('Demo');
  const up = await page.waitForSelector('::-p-aria([name="Move Demo up"])');
  await up?.press('Enter');
  await up?.press('Enter');
  await seeText(page, 'Demo is now 4 of 6');
  expect(await findingsOf(stage, page)).toEqual([]);
  await click(page, 'Save pipelines');
  await seeText(page, 'The pipelines are saved');
  const names = ['First contact', 'Qualification', 'Proposal', 'Demo', 'Negotiation', 'Closing'];
  expect(stagesOf(await kept())).toEqual(names);
  await click(page, 'Undo');
  await seeText(page, 'Taken back');
  expect(stagesOf(await kept())).toEqual(names.filter((name) => name !== 'Demo'));
  expect(stagesOf(await kept(), true)).toEqual(['Demo']);
  expect((await kept()).all[0].version).toBe(3);
});

it('a stage with open leads is retired after they were moved where the user said', async () => {
  await click(page, 'Retire First contact');
  await seeText(page, '1 open lead is in First contact');
  expect(await findingsOf(stage, page)).toEqual([]);
  await click(page, 'Move leads and retire');
  await page.waitForSelector('.ask [role="alert"]');
  const list = await page.waitForSelector('.ask select');
  await list?.select('proposal');
  await click(page, 'Move leads and retire');
  await page.waitForFunction(() => document.querySelectorAll('.stage-row').length === 4, { polling: 100 });
  await click(page, 'Save pipelines');
  await seeText(page, 'The pipelines are saved');
  expect(stagesOf(await kept(), true)).toContain('First contact');
  const [row] = await rowsOf<LeadRow>(page, 'leads');
  expect(row?.lead.visits.map(({ stageId }) => stageId)).toEqual(['first-contact', 'proposal']);
});

it('taking that back brings the stage back, and the leads into it', async () => {
  await click(page, 'Undo');
  await seeText(page, 'Taken back');
  expect(stagesOf(await kept())).toContain('First contact');
  await page.waitForFunction(() => document.querySelectorAll('.stage-row').length === 5, { polling: 100 });
  const [row] = await rowsOf<LeadRow>(page, 'leads');
  expect(row?.lead.visits.map(({ stageId, exit }) => [stageId, exit])).toEqual([['first-contact', 'open']]);
});

it('a stage is dragged to another place by its handle', async () => {
  const [first, , third] = await page.$$('.stage-handle');
  const [from, to] = [await first?.boundingBox(), await third?.boundingBox()];
  if (!from || !to) throw new Error('Expected three handles on screen, got fewer.');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y - 30, { steps: 5 });
  await page.mouse.move(to.x + 8, to.y + to.height + 10, { steps: 5 });
  await page.mouse.up();
  await seeText(page, 'First contact is now 3 of 5');
});

it('going elsewhere with changes asks first, and stays when told to', async () => {
  await goTo('#/today');
  await seeText(page, 'Save the changed pipelines before you go?');
  expect(page.url()).toMatch(/#\/settings\/pipelines$/);
  await click(page, 'Stay');
  await click(page, 'Discard changes');
  await goTo('#/today');
  await page.waitForFunction(() => location.hash === '#/today', { polling: 100 });
  await page.waitForFunction(() => !document.querySelector('.settings-page'), { polling: 100 });
});

it('a second pipeline is made from a template and takes new leads', async () => {
  await goTo('#/settings/pipelines');
  await pick(page, 'Add a pipeline', 'Events');
  await seeText(page, 'Date held');
  await type(page, 'Name of the pipeline', 'Weddings');
  await click(page, 'Use for new leads');
  await see(page, 'link', 'Weddings · for new leads');
  await click(page, 'Save pipelines');
  await seeText(page, 'The pipelines are saved');
  const { currentId, all } = await kept();
  expect(all.map(({ name }) => name)).toEqual(['Sales', 'Weddings']);
  expect(currentId).toBe(all[1]?.id);
});

it('a pipeline is retired after its open leads were moved where the user said, and comes back with them', async () => {
  await click(page, 'Sales', 'link');
  await click(page, 'Retire this pipeline');
  await seeText(page, '1 open lead is in Sales');
  expect(await findingsOf(stage, page)).toEqual([]);
  const list = await page.waitForSelector('.ask select');
  const wedding = (await kept()).all[1]?.stages[0]?.id ?? '';
  await list?.select(wedding);
  await click(page, 'Move leads and retire');
  await see(page, 'link', 'Weddings');
  await click(page, 'Save pipelines');
  await seeText(page, 'The pipelines are saved');
  expect((await kept()).all.map(({ retired }) => retired ?? false)).toEqual([true, false]);
  const [row] = await rowsOf<LeadRow>(page, 'leads');
  expect(row?.lead.stageId).toBe(wedding);
  await click(page, 'Undo');
  await seeText(page, 'Taken back');
  await see(page, 'link', 'Sales');
  const [back] = await rowsOf<LeadRow>(page, 'leads');
  expect(back?.lead.stageId).toBe('first-contact');
});
