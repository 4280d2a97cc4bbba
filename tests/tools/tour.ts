import { launchChromium } from '../support/browser.ts';
import { guideThrough } from './tour/guide.ts';
import { takeTour } from './tour/story.ts';

/** Where the tour leaves its pictures. */
const FOLDER = '.output/tour';

/** Takes the guided tour without a display, and gives whether everything was as told. */
export async function runTour(): Promise<boolean> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const chromium = await launchChromium({ scale: 1.5 });
  const guide = guideThrough(chromium, say);
  let failure: unknown;
  try {
    await takeTour(guide, chromium);
  } catch (error) {
    failure = error;
    say(`The tour stopped: ${error instanceof Error ? error.message : error}`);
    await guide.stop();
  }
  const steps = await guide.finish(FOLDER);
  const asked = await chromium.close();
  say(`Requests that the extension made: ${asked.length}${asked.length > 0 ? ` (${asked.join(' ')})` : ''}`);
  say(`${steps} steps, with pictures in light and dark in ${FOLDER}`);
  return failure === undefined && asked.length === 0;
}
