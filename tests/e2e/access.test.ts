import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { click, pick, seeText } from '../tools/tour/popup.ts';
import { findingsOf } from './findings.ts';
import { keyboardOf } from './keyboard.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

const findings = (page: Page) => findingsOf(stage, page);

describe('axe-core finds nothing', () => {
  it('on Capture, its confirmation, Today, Pipeline, a lead and settings', async () => {
    const { page } = await stage.openFixture('gmail/conversation--two-signatures');
    const popup = await stage.capture(page, 'Grace Hopper');
    expect(await findings(popup)).toEqual([]);
    await click(popup, 'Save lead');
    await seeText(popup, 'Grace Hopper is in your list');
    expect(await findings(popup)).toEqual([]);
    await click(popup, 'Today', 'tab');
    expect(await findings(popup)).toEqual([]);
    await click(popup, 'Pipeline', 'tab');
    await pick(popup, 'Move Grace Hopper', 'Proposal');
    await seeText(popup, 'Grace Hopper moved to Proposal');
    expect(await findings(popup)).toEqual([]);
    await click(popup, 'Move Grace Hopper');
    expect(await findings(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.locator('.lead-row-name').click();
    await seeText(popup, 'History');
    expect(await findings(popup)).toEqual([]);
    await click(popup, 'Settings');
    await seeText(popup, 'Home country');
    expect(await findings(popup)).toEqual([]);
  });

  it('on a page that cannot be read, on the export page and beside the page', async () => {
    for (const path of ['popup.html', 'export.html', 'sidepanel.html']) {
      const page = await stage.openExtensionPage(path);
      await page.waitForSelector('main');
      expect(await findings(page)).toEqual([]);
      await page.close();
    }
  });
});

it('goes from page to saved, moved and undone by keyboard alone', async () => {
  const { page } = await stage.openFixture('linkedin/profile--public');
  const popup = await stage.capture(page, 'Alan Turing');
  const { press, tabTo } = keyboardOf(popup);
  await press('Enter', 'Control');
  await seeText(popup, 'Alan Turing is in your list');
  await tabTo('Capture');
  await press('ArrowRight');
  await press('ArrowRight');
  await seeText(popup, 'Recent');
  await tabTo('Move Alan Turing');
  await press('Enter');
  await popup.waitForSelector('[role="menu"]');
  await press('ArrowDown');
  await press('Enter');
  await seeText(popup, 'Alan Turing moved to');
  await tabTo('Undo');
  await press('Enter');
  await seeText(popup, 'Taken back');
  const rows = await rowsOf<LeadRow>(popup, 'leads');
  const alan = rows.find(({ lead }) => lead.fields.name?.[0]?.value === 'Alan Turing')?.lead;
  expect(alan?.stageId).toBe('first-contact');
});
