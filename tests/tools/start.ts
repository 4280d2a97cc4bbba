import { spawnSync } from 'node:child_process';
import { launchChromium } from '../support/browser.ts';
import { servePractice } from '../support/practice/serve.ts';
import { runTour } from './tour.ts';

/** Builds the extension; then opens it on a practice inbox, or takes the guided tour where there is no display. */
const say = (line: string) => void process.stdout.write(`${line}\n`);

process.exitCode = build() && (hasDisplay() ? await openBrowser() : await runTour()) ? 0 : 1;

function build(): boolean {
  say('Building the extension.');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) say(`Expected a build, got:\n${stdout}${stderr}`);
  return status === 0;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function openBrowser(): Promise<boolean> {
  const practice = await servePractice();
  const chromium = await launchChromium({ headless: false });
  const { browser } = chromium;
  const [page] = await browser.pages();
  await page?.goto(practice.origin);
  say(`Chromium is open on a practice inbox at ${practice.origin}.`);
  say('Open a mail, and click the Firsthand icon (in the puzzle menu). Close the window to end.');
  const gone = new Promise((closed) => browser.once('disconnected', closed));
  // On some systems a browser outlives its last window.
  browser.on('targetdestroyed', async () => {
    if (browser.connected && (await browser.pages()).length === 0) await browser.close();
  });
  await gone;
  await chromium.close();
  practice.close();
  return true;
}
