import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, seeText } from '../tools/tour/popup.ts';
import { openStage, type Stage } from './stage.ts';

const URL_OF_PROFILE = 'https://www.linkedin.com/in/ada-lovelace/';
const CHANGED = `<!doctype html><html lang="en"><title>LinkedIn</title>
  <main><section><p>A profile whose markup has changed, with secret words</p></section></main>`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});

it('says what a known page should have shown, and saves it redacted for a report', async () => {
  const { page, requests } = await stage.openHtml(URL_OF_PROFILE, CHANGED);
  const popup = await stage.capture(page, 'Your list is empty');
  await click(popup, 'Capture', 'tab');
  await seeText(popup, 'This page usually also shows: name and profile');
  const { name, bytes } = await stage.downloads.after(() => click(popup, 'Save a page for a report'));
  expect(name).toBe('linkedin-profile-redacted.html');
  const html = bytes.toString('utf8');
  expect(html).toMatch(/^<!-- https:\/\/www\.linkedin\.com\/in\/[a-z]+-[a-z]+\/ -->/);
  expect(new JSDOM(html).window.document.querySelector('main section p')?.textContent).toMatch(
    /^A profile xxxxx xxxxxx xxx xxxxxxx, with xxxxxx xxxxx$/,
  );
  await seeText(popup, 'Look it through before you send it');
  // The browser itself asks every page for its icon.
  expect(requests.filter(({ url }) => !url.endsWith('/favicon.ico')).length).toBe(1);
  await popup.close();
});

it('counts what was not found, for the settings to show', async () => {
  const settings = await stage.openExtensionPage('popup.html');
  await click(settings, 'Settings');
  await settings.locator('.sites summary').click();
  await seeText(settings, 'Read once. Not found: name once and profile once.');
  await settings.close();
});

it('leaves a site alone that is switched off, until it is switched on', async () => {
  const settings = await stage.openExtensionPage('popup.html');
  await click(settings, 'Settings');
  await settings.locator('.sites summary').click();
  await click(settings, 'GitHub', 'checkbox');
  await seeText(settings, 'Kept');
  await settings.close();
  const { page } = await stage.openFixture('github/user--full');
  const popup = await stage.capture(page, 'Your list is empty');
  await click(popup, 'Capture', 'tab');
  await seeText(popup, 'Reading this site is switched off');
  await click(popup, 'Switch it on');
  await seeText(popup, 'First contact');
  await popup.close();
});
