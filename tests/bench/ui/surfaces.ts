import type { Page } from 'puppeteer';

/** How a box scrolled. */
export interface Frames {
  /** In a second; a display of 60 Hz shows no more. */
  readonly perSecond: number;
  /** The longest time, in ms, between two. */
  readonly longestMs: number;
}

/** From the start of a navigation to the first content, in ms. */
export async function openingMs(page: Page, url: string, content: string): Promise<number> {
  await page.goto('about:blank');
  const startedAt = performance.now();
  await page.goto(url);
  await page.waitForSelector(content, { timeout: 120_000 });
  return performance.now() - startedAt;
}

/** From an act in the table to the first frame in which it says something else, in ms. */
export function answerMs(page: Page, act: string): Promise<number> {
  return page.evaluate(`(async () => {
    const said = () => document.querySelector('.page-progress')?.textContent + [...document.querySelectorAll('.lead-table-name')].slice(0, 9).map((each) => each.textContent).join();
    const before = said();
    const startedAt = performance.now();
    ${act};
    while (said() === before) {
      await new Promise((done) => requestAnimationFrame(done));
      if (performance.now() - startedAt > 30000) throw new Error('Expected another answer, got none in 30 s.');
    }
    return performance.now() - startedAt;
  })()`) as Promise<number>;
}

/** What `answerMs` is to do: put a text into the search box. */
export function typing(text: string): string {
  return `const field = document.querySelector('main input[type="search"]'); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true }))`;
}

/** What `answerMs` is to do: sort by a column, the other way round when it is sorted by it already. */
export function sorting(title: string): string {
  return `[...document.querySelectorAll('.lead-table-sort')].find((each) => each.textContent.startsWith(${JSON.stringify(title)})).click()`;
}

/** Resolves when the table has read in all leads. */
export async function untilRead(page: Page, count: number): Promise<void> {
  const total = new Intl.NumberFormat('en').format(count);
  await page.waitForFunction(
    (text) => document.querySelector('.page-progress')?.textContent?.startsWith(`${text} lead`),
    { timeout: 120_000, polling: 50 },
    total,
  );
}

/** How even a box scrolls for three seconds, as a wheel does it. */
export function scrolling(page: Page, box: string): Promise<Frames> {
  return page.evaluate(`(async () => {
    const box = document.querySelector(${JSON.stringify(box)});
    // The time that the browser gives a frame, not that of the call, which comes a little sooner or later.
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const times = [await frame()];
    while (times.at(-1) - times[0] < 3000) {
      box.scrollTop += 120;
      times.push(await frame());
    }
    const gaps = times.slice(1).map((time, at) => time - times[at]);
    return { perSecond: (1000 * gaps.length) / (times.at(-1) - times[0]), longestMs: Math.max(...gaps) };
  })()`) as Promise<Frames>;
}

/** The same of a bare box with a thousand lines in the same page: what this machine can do. */
export async function bareScrolling(page: Page): Promise<Frames> {
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'bare';
    box.style.cssText = 'position: fixed; inset: 80px 0 0; overflow: auto; background: Canvas';
    for (let line = 0; line < 1000; line++) {
      const row = document.createElement('div');
      row.style.cssText = 'block-size: 40px';
      row.textContent = `Ada Lovelace ${line}`;
      box.append(row);
    }
    document.body.append(box);
  });
  return scrolling(page, '#bare');
}
