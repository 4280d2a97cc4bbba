import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'puppeteer';
import type { Chromium } from '../../support/browser.ts';
import { practiceRoutes } from '../../support/practice/pages.ts';
import { mailPath } from '../../support/practice/webmail.ts';
import type { Guide } from './guide.ts';
import { choose, click, pick, see, seeText, select, shownText, type } from './popup.ts';

const WEBMAIL = 'https://mail.looms.example';
const COMPILERS = 'https://compilers.example';
const INSTRUMENTS = 'https://instruments.example';

/** A page in the shape of the real site's, with an invented person, at the real site's address. */
const PROFILE = readFileSync('tests/sites/fixtures/linkedin/profile--2026.html', 'utf8');
const PROFILE_ADDRESS = 'https://www.linkedin.com/in/emmy-noether/';

const CAPTURED = ['Ada Lovelace', 'Emmy Noether', 'Grace Hopper', 'Mary Somerville'];

/** The main job from page to file: capture, log, qualify, move, win, export. Throws where it is not as told. */
export async function takeTour(guide: Guide, chromium: Chromium): Promise<void> {
  await captureFromMail(guide);
  await captureFromContactPage(guide);
  await captureFromTeamPage(guide);
  await captureFromProfile(guide);
  await meetAgain(guide);
  const popup = await workThePipeline(guide);
  await exportList(guide, chromium, popup);
}

async function captureFromMail(guide: Guide): Promise<void> {
  const popup = await guide.visit(WEBMAIL + mailPath(4), practiceRoutes(WEBMAIL));
  const lines = await guide.readPerson(popup, {
    Name: 'Ada Lovelace',
    'E-mail': 'ada@engines.example',
    Phone: '+44 20 7946 0958',
    'Job title': 'Head of Operations',
    Company: 'Analytical Engines Ltd',
  });
  await guide.step('A click on the toolbar icon reads the mail', popup, lines);
  await choose(popup, 'Channel', 'Call');
  await type(popup, 'Note', 'Two looms before the spring, with training');
  await choose(popup, 'Needs it?', 'yes');
  await choose(popup, 'Can buy?', 'yes');
  await select(popup, 'Next step', 'send-proposal');
  await type(popup, 'Value', '18400');
  await guide.step('Log the call, qualify, plan the next step', popup, [
    'call; needs it: yes; can buy: yes; next: send the proposal; value 18,400',
  ]);
  await click(popup, 'Save lead');
  await seeText(popup, 'Ada Lovelace is in your list');
  await guide.step('Ada is in the list', popup, await saved(popup));
}

async function captureFromContactPage(guide: Guide): Promise<void> {
  const popup = await guide.visit(`${COMPILERS}/contact`, practiceRoutes(COMPILERS));
  const lines = await guide.readPerson(popup, {
    Name: 'Grace Hopper',
    'E-mail': 'grace.hopper@compilers.example',
    'Job title': 'Director of Procurement',
  });
  await guide.step('A contact page, read from its structured data', popup, lines);
  await click(popup, 'Save lead');
  await seeText(popup, 'Grace Hopper is in your list');
  await guide.step('Two clicks from page to list', popup, await saved(popup));
}

async function captureFromTeamPage(guide: Guide): Promise<void> {
  const popup = await guide.visit(`${INSTRUMENTS}/team`, practiceRoutes(INSTRUMENTS));
  await guide.readPerson(popup, { Name: 'Sofya Kovalevskaya' });
  await click(popup, 'Next person');
  const lines = await guide.readPerson(popup, {
    Name: 'Mary Somerville',
    'E-mail': 'mary@instruments.example',
  });
  await guide.step('A team page offers everybody on it', popup, lines);
  await click(popup, 'Save lead');
  await seeText(popup, 'Mary Somerville is in your list');
  await guide.step('The second of three is in the list', popup, await saved(popup));
}

async function captureFromProfile(guide: Guide): Promise<void> {
  const popup = await guide.visit(PROFILE_ADDRESS, { [PROFILE_ADDRESS]: PROFILE });
  const lines = await guide.readPerson(popup, { Name: 'Emmy Noether', Company: 'Algebra Ltd' });
  await guide.step('A profile, read at the address of the real site', popup, lines);
  await choose(popup, 'Channel', 'Message');
  await click(popup, 'Save lead');
  await seeText(popup, 'Emmy Noether is in your list');
  await guide.step('Written to, and in the list', popup, await saved(popup));
}

async function meetAgain(guide: Guide): Promise<void> {
  const popup = await guide.visit(WEBMAIL + mailPath(4), practiceRoutes(WEBMAIL));
  await seeText(popup, 'Already in your list');
  await see(popup, 'button', 'Update lead');
  await guide.step('The same mail again: already in the list, nothing is doubled', popup);
}

async function workThePipeline(guide: Guide): Promise<Page> {
  const popup = await guide.visit(WEBMAIL, practiceRoutes(WEBMAIL));
  await click(popup, 'Today', 'tab');
  await popup.waitForSelector('[aria-busy="true"]', { hidden: true });
  await guide.step('Today: what is due', popup);
  await click(popup, 'Pipeline', 'tab');
  await see(popup, 'button', 'Move Ada Lovelace');
  await guide.step('Pipeline: a bar per stage', popup);
  await pick(popup, 'Move Ada Lovelace', 'Proposal');
  await see(popup, 'button', 'Undo');
  await guide.step('Ada moves to Proposal', popup, ['every change can be undone']);
  await click(popup, 'Undo');
  await seeText(popup, 'Taken back');
  await guide.step('Undo takes the move back', popup);
  await pick(popup, 'Move Ada Lovelace', 'Proposal');
  await pick(popup, 'Move Grace Hopper', 'Won');
  await seeText(popup, 'Grace Hopper is won');
  await guide.step('Ada is in Proposal again, and Grace is won', popup);
  return popup;
}

async function exportList(guide: Guide, chromium: Chromium, popup: Page): Promise<void> {
  const file = await chromium.downloads.after(() => click(popup, 'Export CSV'));
  await guide.step('Everything goes into a file', popup, [`${file.name}, ${file.bytes.length} bytes`]);
  const text = file.bytes.toString('utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const names = data.map(({ Name }) => Name).sort();
  if (errors.length > 0 || String(names) !== String(CAPTURED)) {
    throw new Error(`Expected a CSV of ${CAPTURED}, got ${names} and ${errors.length} errors.`);
  }
  for (const line of text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n'))
    guide.tell(`     ${line}`);
}

async function saved(popup: Page): Promise<readonly string[]> {
  const text = await shownText(popup);
  return text.split('\n').filter((line) => /is in your list|Stage|·/.test(line));
}
