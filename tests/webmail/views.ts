import type { Frame, Page } from 'puppeteer';
import type { Chromium } from '../support/browser.ts';
import { PASSWORD } from './imap-door.ts';
import type { Roundcube } from './roundcube.ts';

const WITHIN_MS = 20_000;

/** Logs in, and gives the tab with the message list. */
export async function logIn(chromium: Chromium, { origin }: Roundcube, account: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(origin);
  await page.type('#rcmloginuser', account);
  await page.type('#rcmloginpwd', PASSWORD);
  await Promise.all([page.waitForNavigation({ timeout: WITHIN_MS }), page.keyboard.press('Enter')]);
  await openList(page, origin);
  return page;
}

/** The message list, with no mail open. */
export async function openList(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/?_task=mail&_mbox=INBOX`);
  await page.waitForSelector(`${row(1)} .subject`, { timeout: WITHIN_MS });
}

/** Clicks a mail in the list, which opens it in the frame beside; gives that frame. */
export async function openBeside(page: Page, mail: number): Promise<Frame> {
  await page.click(`${row(mail)} .subject`);
  return shownMail(() => page.frames().find((frame) => isAt(frame, mail, 'preview')), mail);
}

/** Double-clicks a mail in the list, which opens it alone. */
export async function openAlone(page: Page, origin: string, mail: number): Promise<void> {
  if (!(await page.$(row(mail)))) await openList(page, origin);
  await page.click(`${row(mail)} .subject`, { count: 2 });
  await shownMail(() => [page.mainFrame()].find((frame) => isAt(frame, mail, 'show')), mail);
}

/**
 * Follows "open in new window" of the mail beside the list; gives the page of that window in a tab, as the menu
 * of such a window does: Chromium gives it no toolbar, so there is no icon to click.
 */
export async function openWindow(chromium: Chromium, page: Page, mail: number): Promise<Page> {
  const frame = await openBeside(page, mail);
  const known = new Set(chromium.browser.targets());
  const opened = chromium.browser.waitForTarget(
    (target) => !known.has(target) && target.type() === 'page' && target.url().includes('_action=show'),
    { timeout: WITHIN_MS },
  );
  const link = await frame.waitForSelector(`a[onclick*="'extwin'"]`);
  await Promise.all([opened, link?.click()]);
  const window = await (await opened).asPage();
  const tab = await chromium.browser.newPage();
  await tab.goto(window.url());
  await window.close();
  await shownMail(() => tab.mainFrame(), mail);
  return tab;
}

/** Looks ten times a second until a mail's frame is there and has the mail's text. */
async function shownMail(find: () => Frame | undefined, mail: number): Promise<Frame> {
  const until = Date.now() + WITHIN_MS;
  while (Date.now() < until) {
    const frame = find();
    // A frame that is being replaced cannot be asked.
    const isShown = await frame?.evaluate(IS_SHOWN).catch(() => false);
    if (frame && isShown) return frame;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Expected mail ${mail} to be shown within ${WITHIN_MS} ms, got nothing of it.`);
}

const IS_SHOWN = `document.readyState === 'complete' && document.querySelector('#messagebody *') !== null`;

/** A row's id is made of the mail's number, in base64. */
function row(mail: number): string {
  return `#rcmrow${Buffer.from(String(mail)).toString('base64').replaceAll('=', '')}`;
}

function isAt(frame: Frame, mail: number, action: string): boolean {
  if (!URL.canParse(frame.url())) return false;
  const { searchParams } = new URL(frame.url());
  return searchParams.get('_uid') === String(mail) && searchParams.get('_action') === action;
}
