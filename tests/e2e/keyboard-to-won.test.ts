import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { see, seeText } from '../tools/tour/popup.ts';
import { keyboardOf } from './keyboard.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

it('carries a person from the page to won by keyboard alone', async () => {
  const { page } = await stage.openFixture('gmail/conversation--signature');
  const popup = await stage.capture(page, 'Save lead');
  await popup.waitForSelector('.person-card');
  const capture = keyboardOf(popup);
  await capture.tabTo('Note');
  await capture.type('Asked for the price list');
  await capture.press('Enter', 'Control');
  await popup.waitForSelector('.saved');
  const [saved] = await rowsOf<LeadRow>(popup, 'leads');
  const name = saved?.lead.fields.name?.[0]?.value ?? '';
  expect(saved?.lead.touches[0]?.note).toBe('Asked for the price list');

  const opened = stage.browser.waitForTarget((one) => one.url().includes('/dashboard.html'));
  await capture.tabTo('Open the dashboard');
  await capture.press('Enter');
  const dashboard = await (await opened).asPage();
  await dashboard.bringToFront();
  await dashboard.waitForSelector('.navigation');
  await seeText(dashboard, name);
  const desk = keyboardOf(dashboard);
  await desk.press('k', 'Control');
  await dashboard.waitForSelector('dialog[open] [role="option"]');
  await desk.type(name);
  await dashboard.waitForFunction(
    (wanted) =>
      document.querySelector('[role="option"][aria-selected="true"]')?.textContent?.includes(wanted),
    { polling: 100 },
    name,
  );
  await desk.press('Enter');
  await see(dashboard, 'heading', 'History');

  await desk.tabTo('Write a note');
  await desk.type('Has the budget for twelve');
  await desk.tabTo('Add note');
  await desk.press('Enter');
  await dashboard.waitForSelector('.timeline-item ::-p-text(Has the budget for twelve)');
  expect(await desk.focused()).toBe('Write a note');

  await desk.press('k', 'Control');
  await dashboard.waitForSelector('dialog[open] [role="option"]');
  await desk.type('Board');
  await desk.press('Enter');
  await dashboard.waitForSelector('.board-card-name');
  for (const stageName of ['Qualification', 'Proposal', 'Negotiation', 'Closing']) {
    await desk.tabTo(name);
    await desk.press('ArrowRight', 'Shift');
    await seeText(dashboard, `${name} moved to ${stageName}`);
    await dashboard.waitForSelector(`[aria-label="${stageName}"] .board-card-name`);
  }
  await desk.tabTo(name);
  await desk.press('w');
  await see(dashboard, 'button', 'Mark as won');
  await desk.type('1200');
  await desk.press('Enter');
  await dashboard.waitForFunction(() => !document.querySelector('dialog'), { polling: 100 });
  await seeText(dashboard, `${name} is won`);

  const [row] = await rowsOf<LeadRow>(dashboard, 'leads');
  expect(row?.lead).toMatchObject({
    status: 'won',
    stageId: 'closing',
    money: { amount: 1200 },
    notes: [{ text: 'Has the budget for twelve' }],
  });
  expect(row?.lead.visits.map(({ stageId }) => stageId)).toEqual([
    'first-contact',
    'qualification',
    'proposal',
    'negotiation',
    'closing',
  ]);
});
