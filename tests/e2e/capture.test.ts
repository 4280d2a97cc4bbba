import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LeadRow } from '../../lib/store/schema.ts';
import { click, see, seeText, shownPerson, shownText } from '../tools/tour/popup.ts';
import { openStage, rowsOf, type Stage } from './stage.ts';

let stage: Stage;
let opened: Page[] = [];
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  expect(await stage.close()).toEqual([]);
});
afterEach(async () => {
  for (const page of opened) if (!page.isClosed()) await page.close();
  opened = [];
});

/** Opens a fixture and clicks the toolbar icon on it. */
async function captureFrom(id: string, text: string): Promise<Page> {
  const { page } = await stage.openFixture(id);
  opened.push(page);
  return stage.capture(page, text);
}

async function texts(popup: Page): Promise<Record<string, string>> {
  const values = await shownPerson(popup);
  return Object.fromEntries(values.map(({ field, text, origin }) => [field, `${text} (${origin})`]));
}

describe('a mail thread', () => {
  it('offers its writer first, with the details of the writer’s own signature, and oneself never', async () => {
    const popup = await captureFrom('gmail/conversation--signature', 'Ada Lovelace');
    expect(await texts(popup)).toMatchObject({
      'E-mail': 'ada@engines.example (from the header)',
      Phone: '+44 20 7946 0958 (from the signature)',
      'Job title': 'Head of Analysis (from the signature)',
      Company: 'Analytical Engines Ltd (from the signature)',
    });
    await seeText(popup, '1 of 2');
    await click(popup, 'Next person');
    expect(await texts(popup)).toMatchObject({
      'E-mail': 'charles.babbage@engines.example (from the header)',
    });
    expect(await shownText(popup)).not.toContain('Hollerith');
  });

  it('is two clicks from page to logged first contact', async () => {
    const popup = await captureFrom('gmail/conversation--signature', 'Ada Lovelace');
    await click(popup, 'Save lead');
    await seeText(popup, 'Ada Lovelace is in your list');
    const [row] = await rowsOf<LeadRow>(popup, 'leads');
    expect(row?.lead).toMatchObject({
      stageId: 'first-contact',
      status: 'open',
      touches: [{ channel: 'email', direction: 'inbound', outcome: 'replied' }],
    });
    expect(row?.lead.fields.phone?.[0]).toMatchObject({
      value: '+44 20 7946 0958',
      source: 'signature',
      site: 'gmail',
    });
  });

  it('knows the person it saved, and updating does not double them', async () => {
    const popup = await captureFrom('gmail/conversation--signature', 'Already in your list');
    await see(popup, 'button', 'Update lead');
    await click(popup, 'Update lead');
    await seeText(popup, 'Ada Lovelace is up to date');
    expect(await rowsOf(popup, 'leads')).toHaveLength(1);
  });

  it('is undone from the confirmation, and the person is offered again', async () => {
    const popup = await captureFrom('gmail/conversation--two-signatures', 'Grace Hopper');
    await click(popup, 'Save lead');
    await seeText(popup, 'Grace Hopper is in your list');
    await click(popup, 'Undo');
    await see(popup, 'button', 'Save lead');
    expect(await rowsOf(popup, 'leads')).toHaveLength(1);
  });
});

describe('other pages', () => {
  it('recognises on GitHub the person captured from a mail', async () => {
    const mail = await captureFrom('gmail/conversation--two-signatures', 'Grace Hopper');
    await click(mail, 'Save lead');
    await seeText(mail, 'Grace Hopper is in your list');
    const popup = await captureFrom('github/user--full', 'Already in your list: First contact');
    await click(popup, 'Update lead');
    await seeText(popup, 'Grace Hopper is up to date');
    const rows = await rowsOf<LeadRow>(popup, 'leads');
    const grace = rows.find(({ lead }) => lead.fields.name?.[0]?.value === 'Grace Hopper')?.lead;
    expect(rows).toHaveLength(2);
    expect(grace?.fields.profile?.map(({ value }) => value)).toContain('https://github.com/gracehopper');
    expect(grace?.fields.phone?.[0]?.source).toBe('signature');
  });

  it('reads a profile', async () => {
    const popup = await captureFrom('linkedin/profile--public', 'Alan Turing');
    expect(await texts(popup)).toMatchObject({
      'Job title': expect.stringContaining('Chief Scientist'),
      Company: expect.stringContaining('Bombe Works'),
    });
  });

  it('offers everybody on a plain team page, each with their own details', async () => {
    const { page } = await stage.openCompany('/team');
    opened.push(page);
    const popup = await stage.capture(page, 'Sofya Kovalevskaya');
    await seeText(popup, '1 of 3');
    await click(popup, 'Next person');
    expect(await texts(popup)).toMatchObject({
      Name: expect.stringContaining('Mary Somerville'),
      Phone: expect.stringContaining('+44 20 7946 0702'),
      'E-mail': expect.stringContaining('mary@instruments.example'),
    });
  });

  it('reads a contact page that has no markup for people at all', async () => {
    const { page } = await stage.openHtml(
      'https://www.spread.example/contact',
      `<!doctype html><html lang="en"><title>Contact - Spread Spectrum Ltd</title><body>
        <table><tr><td><b>Hedy Lamarr</b><br>Head of Sales<br>Tel. 020 7946 0123<br>hedy.lamarr [at] spread [dot] example</td>
        <td><b>George Antheil</b><br>Workshop<br>Tel. 020 7946 0124</td></tr></table>
        <p>&copy; 2026 Spread Spectrum Ltd</p></body></html>`,
    );
    opened.push(page);
    const popup = await stage.capture(page, 'Hedy Lamarr');
    expect(await texts(popup)).toMatchObject({
      'Job title': expect.stringContaining('Head of Sales'),
      'E-mail': expect.stringContaining('hedy.lamarr@spread.example'),
      Company: expect.stringContaining('Spread Spectrum Ltd'),
    });
    expect(JSON.stringify(await texts(popup))).not.toContain('0124');
  });

  it('offers nobody when the address bar and the panel speak of different people', async () => {
    const popup = await captureFrom(
      'linkedin/profile--old-panel-after-navigation',
      'The page and its address disagree',
    );
    expect(await shownText(popup)).not.toMatch(/Turing|Hopper|Lovelace/);
    expect(await shownPerson(popup)).toEqual([]);
  });

  it('says so where scripts may not run, and still lets one type a lead in', async () => {
    const page = await stage.browser.newPage();
    opened.push(page);
    await page.goto('chrome://version');
    const popup = await stage.clickToolbar(page);
    await click(popup, 'Capture', 'tab');
    await seeText(popup, 'Firsthand cannot read this page');
    await popup.locator('::-p-aria([name="Name"][role="textbox"])').fill('Radia Perlman');
    await click(popup, 'Save lead');
    await seeText(popup, 'Radia Perlman is in your list');
  });
});

it('leaves no trace on the page: no node, no attribute, no request, no global', async () => {
  const { page, requests } = await stage.openFixture('gmail/conversation--signature');
  opened.push(page);
  const state = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).length,
      events: (window as unknown as { heard?: number }).heard ?? 0,
    }));
  await page.evaluate(() => {
    const heard = window as unknown as { heard: number };
    heard.heard = 0;
    new MutationObserver((records) => {
      heard.heard += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.heard++;
      return dispatch.call(this, event);
    };
    window.addEventListener('message', () => heard.heard++);
  });
  const before = await state();
  // The browser asks for the site's icon by itself, whenever it likes.
  const asked = () => requests.filter(({ url }) => !url.endsWith('/favicon.ico')).map(({ url }) => url);
  const askedBefore = asked();
  await stage.capture(page, 'Ada Lovelace');
  expect(await state()).toEqual(before);
  expect(asked()).toEqual(askedBefore);
});
