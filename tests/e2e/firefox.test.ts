import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { rowsOf } from './stage.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox.close();
});

it('the same build types a lead in, moves it, and keeps it, in real Firefox', async () => {
  const popup = await firefox.openExtensionPage('popup.html', '[role="tab"]');
  const button = (name: string) => popup.locator(`button ::-p-text(${name})`);
  const see = (text: string) => popup.waitForSelector(`::-p-text(${text})`, { timeout: 20_000 });
  await popup.locator('[role="tab"] ::-p-text(Capture)').click();
  await see('Firsthand cannot read this page');
  await popup.locator('input[aria-label="Name"]').fill('Hedy Lamarr');
  await popup.locator('input[aria-label="E-mail"]').fill('hedy@spread.example');
  await button('Save lead').click();
  await see('Hedy Lamarr is in your list');
  await popup.locator('[role="tab"] ::-p-text(Pipeline)').click();
  await popup.locator('button[aria-label="Move Hedy Lamarr"]').click();
  await popup.locator('[role="menu"] ::-p-text(Proposal)').click();
  await see('Hedy Lamarr moved to Proposal');

  const again = await firefox.openExtensionPage('popup.html', '[role="tab"]');
  const [row] = await rowsOf<LeadRow>(again, 'leads');
  expect(row?.lead).toMatchObject({
    stageId: 'proposal',
    fields: { name: [{ value: 'Hedy Lamarr', source: 'typed' }], email: [{ value: 'hedy@spread.example' }] },
    touches: [{ direction: 'outbound' }],
  });
});
