import type { Page } from 'puppeteer';
import type { Chromium } from '../support/browser.ts';
import { shoot, writePictures } from '../tools/tour/pictures.ts';
import { click, seeText, type } from '../tools/tour/popup.ts';
import type { MailServer } from './dovecot.ts';
import { MAIL_SCENES, type MailScene } from './expected.ts';
import { faultsIn, offeredPeople } from './offers.ts';
import type { Unpacked } from './packages.ts';
import { type RoundcubeOptions, startRoundcube } from './roundcube.ts';
import type { Services } from './services.ts';
import { logIn, openAlone, openBeside, openList, openWindow } from './views.ts';

/** One click on the toolbar icon, and what was wrong with what came of it. */
export interface WebmailCheck {
  /** The interface it was made on, such as `elastic`. */
  readonly look: string;
  readonly view: 'list' | 'split view' | 'single mail' | 'new window' | 'save';
  readonly about: string;
  readonly faults: readonly string[];
}

interface Stage {
  readonly unpacked: Unpacked;
  readonly services: Services;
  readonly mailServer: MailServer;
  readonly chromium: Chromium;
  readonly say: (line: string) => void;
}

interface Look extends RoundcubeOptions {
  readonly name: string;
  readonly account: string;
}

const ACCOUNT = 'herman@tabulating.example';
const LOOKS: readonly Look[] = [
  { name: 'elastic', skin: 'elastic', language: 'en_US', account: ACCOUNT },
  { name: 'larry', skin: 'larry', language: 'en_US', account: ACCOUNT },
  { name: 'classic', skin: 'classic', language: 'en_US', account: ACCOUNT },
  { name: 'elastic in Arabic, account without domain', skin: 'elastic', language: 'ar', account: 'herman' },
];
const FOLDER = '.output/webmail';
/** Mails of which pictures are taken, in the first look of all. */
const PICTURED = [1, 2, 3, 6, 8, 10];

type Pictures = Parameters<typeof writePictures>[2][number][];

/** Goes through every look and view of every mail, and saves a lead in the end. */
export async function driveWebmail(stage: Stage): Promise<readonly WebmailCheck[]> {
  const checks: WebmailCheck[] = [];
  const pictures: Pictures = [];
  const note = (check: WebmailCheck) => {
    checks.push(check);
    const verdict = check.faults.length === 0 ? 'ok  ' : 'FAIL';
    stage.say(`${verdict} ${check.look}, ${check.view}: ${check.about}`);
    for (const fault of check.faults) stage.say(`     ${fault}`);
  };
  try {
    for (const look of LOOKS) await driveLook(stage, look, note, pictures);
  } finally {
    await writePictures(stage.chromium, FOLDER, pictures);
    stage.say(`${pictures.length * 2} pictures are in ${FOLDER}`);
  }
  return checks;
}

async function driveLook(
  stage: Stage,
  look: Look,
  note: (check: WebmailCheck) => void,
  pictures: Pictures,
): Promise<void> {
  const { chromium, unpacked, services, mailServer } = stage;
  const roundcube = await startRoundcube(unpacked, services, mailServer, look);
  const page = await logIn(chromium, roundcube, look.account);
  /** Clicks the toolbar icon, and tells what is wrong with whom it offers. */
  const check = async (
    view: WebmailCheck['view'],
    scene: Omit<MailScene, 'mail'>,
    open: () => Promise<Page>,
    picture?: string,
  ) => {
    if (scene.notIn === `${look.name}, ${view}`) return;
    const faults = await attempt(async () => {
      const target = await open();
      const behind = picture ? await shoot(chromium, target) : undefined;
      const popup = await chromium.clickToolbar(target);
      const people = await offeredPeople(popup, async () => {
        if (!picture || !behind) return;
        pictures.push({ name: picture, page: behind, popup: await shoot(chromium, popup) });
      });
      await popup.close();
      if (target !== page) await target.close();
      return faultsIn(people, scene);
    });
    note({ look: look.name, view, about: scene.about, faults });
  };
  const picture = (view: string, mail: number) =>
    look.name === 'elastic' && PICTURED.includes(mail) ? `${view}-${mail}` : undefined;

  const nobody = { about: 'no mail is open, and nobody is offered', offered: [] };
  await check('list', nobody, async () => page, look.name === 'elastic' ? 'list' : undefined);
  for (const scene of MAIL_SCENES) {
    const open = async () => {
      await openBeside(page, scene.mail);
      return page;
    };
    await check(
      'split view',
      scene,
      open,
      picture('split', scene.mail) ??
        (scene.mail === 3 ? `${look.name.replace(/\W+/g, '-')}-split` : undefined),
    );
  }
  const first = MAIL_SCENES[0];
  if (first)
    await check('new window', first, () => openWindow(chromium, page, first.mail), picture('window', 1));
  for (const scene of MAIL_SCENES) {
    const open = async () => {
      await openAlone(page, roundcube.origin, scene.mail);
      return page;
    };
    await check('single mail', scene, open, picture('single', scene.mail));
  }
  if (look === LOOKS.at(-1)) {
    await openList(page, roundcube.origin);
    await openBeside(page, 1);
    const faults = await attempt(() => saveLead(chromium, page, pictures));
    note({ look: look.name, view: 'save', about: 'a note is typed, the lead saved and in the list', faults });
  }
  await page.close();
  await roundcube.stop();
}

/** Saves the person in front with a note, and looks for them in the list and on the page. */
async function saveLead(chromium: Chromium, page: Page, pictures: Pictures): Promise<string[]> {
  const popup = await chromium.clickToolbar(page);
  await seeText(popup, 'Save lead');
  await type(popup, 'Note', 'Wants to talk on Thursday');
  const behind = await shoot(chromium, page);
  await click(popup, 'Save lead');
  await seeText(popup, 'Ada Lovelace is in your list');
  pictures.push({ name: 'saved', page: behind, popup: await shoot(chromium, popup) });
  await popup.close();
  const again = await chromium.clickToolbar(page);
  await seeText(again, 'Already in your list');
  await click(again, 'Pipeline', 'tab');
  await seeText(again, 'Ada Lovelace');
  await again.close();
  return [];
}

/** What cannot be carried out at all is a fault like any other. */
async function attempt(work: () => Promise<string[]>): Promise<string[]> {
  try {
    return await work();
  } catch (error) {
    return [error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)];
  }
}
