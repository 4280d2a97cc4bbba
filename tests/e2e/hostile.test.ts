import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/leads/reading.ts';
import { LOW_CONFIDENCE } from '../../lib/leads/value.ts';
import { isPageReport } from '../../lib/page/is-page-report.ts';
import { decideReading } from '../../lib/understanding/decide-reading.ts';
import { reportOn } from './page-report.ts';
import { openStage, type Stage } from './stage.ts';

const URL = 'https://engines.example/team';
const ADA = '<h2>Ada Lovelace</h2><p>Head of Programming</p><a href="mailto:ada@engines.example">Write</a>';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

async function open(html: string, build?: () => void): Promise<Page> {
  const { page } = await stage.openHtml(URL, `<!DOCTYPE html>${html}`);
  if (build) await page.evaluate(build);
  return page;
}

async function readingOf(page: Page): Promise<PageReading> {
  const report = await reportOn(page);
  expect(isPageReport(report)).toBe(true);
  return decideReading(report);
}

const namesIn = ({ people }: PageReading) => people.map(({ values }) => values.name?.[0]?.value);
const sureValues = ({ people }: PageReading) =>
  people.flatMap(({ values }) =>
    Object.values(values)
      .flat()
      .filter(({ confidence }) => confidence >= LOW_CONFIDENCE)
      .map(({ value }) => value),
  );

/** Breaks whatever a reader could lean on, in the page's own world, and writes down who noticed anything. */
function setTraps(): void {
  const seen: Record<string, true> = {};
  Object.assign(globalThis, { seen });
  const trap = (owner: object, name: string) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.configurable) return;
    const noticed = () => {
      seen[name] = true;
      throw new Error(`${name} is not to be used`);
    };
    Object.defineProperty(owner, name, own.get ? { ...own, get: noticed } : { ...own, value: noticed });
  };
  const notice = (name: string) => {
    seen[name] = true;
  };
  new MutationObserver(() => notice('mutation')).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const type of [
    'selectionchange',
    'focusin',
    'scroll',
    'copy',
    'wxt:content-script-started',
    'message',
  ]) {
    addEventListener(type, () => notice(type), true);
    document.addEventListener(type, () => notice(type), true);
  }
  for (const owner of [Node, Element, HTMLElement, Document, EventTarget, HTMLSlotElement]) {
    for (const name of Object.getOwnPropertyNames(owner.prototype)) {
      if (!/^(?:constructor|addEventListener)$|^on/.test(name)) trap(owner.prototype, name);
    }
  }
  for (const name of ['map', 'push', 'slice', 'flatMap', 'some', 'join']) trap(Array.prototype, name);
  for (const name of ['parse', 'stringify']) trap(JSON, name);
  for (const name of ['getSelection', 'getComputedStyle']) trap(globalThis, name);
  for (const name of ['toString', 'hasOwnProperty']) trap(Object.prototype, name);
}

describe('a page that breaks what a reader leans on', () => {
  it('is read by a click on the toolbar icon like any other', async () => {
    const html = `${ADA}<script>(${setTraps.toString()})()</script>`;
    const { page } = await stage.openHtml(URL, `<!DOCTYPE html>${html}`);
    const popup = await stage.capture(page, 'Ada Lovelace');
    await popup.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'ada@engines.example'),
    );
    await popup.close();
    await page.close();
  });

  it('notices nothing: no call, no change, no event, no global, no request', async () => {
    const page = await open(`${ADA}<script>(${setTraps.toString()})()</script>`);
    const state = () =>
      page.evaluate(() => ({
        seen: Object.keys((globalThis as unknown as { seen: object }).seen),
        globals: Object.getOwnPropertyNames(globalThis).length,
        // The browser itself asks for the icon, some time.
        timings: performance
          .getEntriesByType('resource')
          .filter(({ name }) => !name.endsWith('/favicon.ico')),
      }));
    const before = await state();
    expect(namesIn(await readingOf(page))).toContain('Ada Lovelace');
    expect(await state()).toEqual(before);
    expect(before.seen).toEqual([]);
    await page.close();
  });

  it('cannot hide itself behind names of its own', async () => {
    const names = 'body querySelector querySelectorAll firstChild nextSibling localName parentNode attributes'
      .split(' ')
      .concat('getAttribute', 'checkVisibility', 'shadowRoot', 'documentElement', 'title', 'nodeType');
    const fields = names.map((name) => `<input name="${name}"><img name="${name}" id="${name}">`).join('');
    const page = await open(
      `<body id="body"><form>${fields}${ADA}</form>${fields}<form name="createElement">`,
    );
    expect(namesIn(await readingOf(page))).toContain('Ada Lovelace');
    await page.close();
  });
});

describe('people who are not drawn', () => {
  const person = (name: string, mail: string) =>
    `<h3>${name}</h3><p>Director</p><a href="mailto:${mail}@engines.example">${mail}@engines.example</a>`;

  it.each([
    ['display', '.x { display: none }'],
    ['visibility', '.x { visibility: hidden }'],
    ['content-visibility', '.x { content-visibility: hidden }'],
    ['a closed part', 'details > .x { color: inherit }'],
  ])('by %s are never sure enough to be preselected', async (_, style) => {
    const page = await open(
      `<style>${style}</style><main><section>${person('Ada Lovelace', 'ada')}</section>
      <details><summary>More</summary><section class="x">${person('Charles Babbage', 'charles')}</section></details></main>`,
    );
    const sure = sureValues(await readingOf(page));
    expect(sure).toEqual(expect.arrayContaining(['Ada Lovelace', 'ada@engines.example']));
    expect(JSON.stringify(sure)).not.toMatch(/babbage|charles/i);
    await page.close();
  });

  it.each([
    ['transparent', '.x { opacity: 0 }'],
    ['white on white', '.x, .x a { color: white } body { background: #fff }'],
    ['white where no ground is said', '.x, .x a { color: #ffffff }'],
    ['left of the screen', '.x { position: absolute; left: -10000px }'],
    ['above the screen', '.x { position: fixed; top: -2000px }'],
    ['shown through a hole of no size', '.x { position: absolute; clip: rect(0, 0, 0, 0) }'],
    ['cut away', '.x { position: absolute; clip-path: inset(50%) }'],
  ])('because they are %s are not either', async (_, style) => {
    const page = await open(
      `<style>${style}</style>${ADA}<section class="x">${person('Charles Babbage', 'charles')}</section>`,
    );
    const reading = await readingOf(page);
    expect(namesIn(reading)).toEqual(expect.arrayContaining(['Ada Lovelace', 'Charles Babbage']));
    expect(JSON.stringify(sureValues(reading))).not.toMatch(/babbage|charles/i);
    await page.close();
  });

  it('are not those in white before a picture, on a dark ground, in a dark scheme, or only placed', async () => {
    for (const style of [
      'section { color: white; background: linear-gradient(black, navy) }',
      'section { color: #fff; background: rgb(20, 20, 20) }',
      'section { color: white; position: relative } img { position: absolute; inset: 0 }',
      ':root { color-scheme: dark }',
      'section { position: absolute; left: -20px }',
      'section { position: fixed; right: 0; top: 0; clip: auto }',
    ]) {
      const page = await open(
        `<style>${style} a { color: inherit }</style><section><img alt="">${person('Ada Lovelace', 'ada')}</section>`,
      );
      expect(sureValues(await readingOf(page))).toEqual(
        expect.arrayContaining(['Ada Lovelace', 'ada@engines.example']),
      );
      await page.close();
    }
  });

  it('in microdata and h-cards are not either', async () => {
    const page = await open(`<style>.x { display: none }</style>${ADA}<div class="x">
      <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Charles Babbage</b><i itemprop="email">charles@engines.example</i></div>
      <div class="h-card"><b class="p-name">Mary Somerville</b><a class="u-email" href="mailto:mary@engines.example">x</a></div></div>`);
    const reading = await readingOf(page);
    expect(namesIn(reading)).toEqual(expect.arrayContaining(['Ada Lovelace']));
    expect(JSON.stringify(sureValues(reading))).not.toMatch(/babbage|charles|mary/i);
    await page.close();
  });
});

describe('what is drawn from elsewhere is read:', () => {
  it('open shadow roots, and what their slots show in their place', async () => {
    const page = await open(
      '<div id="host"><h3 slot="name">Ada Lovelace</h3><p>Nobody sees this.</p></div>',
      () => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        root?.append(Object.assign(document.createElement('slot'), { name: 'name' }));
        const job = Object.assign(document.createElement('p'), { textContent: 'Head of Programming' });
        const mail = Object.assign(document.createElement('a'), {
          href: 'mailto:ada@engines.example',
          textContent: 'Write',
        });
        root?.append(job, mail);
      },
    );
    const report = await reportOn(page);
    const lines = report.outline?.lines.map(({ text }) => text);
    expect(lines).toEqual(['Ada Lovelace', 'Head of Programming', 'Write']);
    expect(decideReading(report).people[0]?.values.email?.[0]?.value).toBe('ada@engines.example');
    await page.close();
  });

  it('frames of the same origin, and nothing of frames of another', async () => {
    const inner = ADA.replaceAll('"', '&quot;');
    const page = await open(
      `<iframe srcdoc="${inner}"></iframe><iframe sandbox srcdoc="<h2>Charles Babbage</h2><p>Director</p>"></iframe>`,
    );
    const names = namesIn(await readingOf(page));
    expect(names).toContain('Ada Lovelace');
    expect(names).not.toContain('Charles Babbage');
    await page.close();
  });
});

describe('a page of a size that no author meant', () => {
  const add = (html: string) => `${ADA}<main></main>${html}`;

  it.each<[string, string, () => void]>([
    [
      'of 200,000 nodes',
      add(''),
      () => {
        const main = document.querySelector('main');
        for (let at = 0; at < 100_000; at++) {
          const line = document.createElement('p');
          line.append(`Ada Lovelace ${at}`);
          main?.append(line);
        }
      },
    ],
    [
      'with a text of 20 MB',
      add(''),
      () => document.querySelector('main')?.append('Ada 020 7946 0958, '.repeat(1_050_000)),
    ],
    [
      'nested 10,000 deep',
      add(''),
      () => {
        let inner = document.querySelector('main') as HTMLElement;
        // As long as it is not drawn: Chromium itself does not survive drawing so deep a tree.
        inner.style.display = 'none';
        for (let depth = 0; depth < 10_000; depth++) {
          const next = document.createElement('div');
          next.append(`Charles Babbage ${depth}`);
          inner.append(next);
          inner = next;
        }
      },
    ],
    [
      'with tables nested 1,000 deep',
      add(''),
      () => {
        const outer = document.createElement('table');
        let cell = outer.insertRow().insertCell();
        for (let depth = 0; depth < 1000; depth++) {
          const table = document.createElement('table');
          cell.append('020 7946 0958', table);
          table.insertRow().insertCell().append('Phone');
          cell = table.insertRow().insertCell();
        }
        outer.style.display = 'none';
        document.querySelector('main')?.append(outer);
      },
    ],
    [
      'with items and cards in each other',
      add(''),
      () => {
        let inner: Element = document.querySelector('main') as Element;
        for (let depth = 0; depth < 400; depth++) {
          const item = document.createElement('div');
          item.className = 'h-card p-name';
          item.setAttribute('itemscope', '');
          item.setAttribute('itemtype', 'https://schema.org/Person');
          item.setAttribute('itemprop', 'name');
          for (let at = 0; at < 50; at++) item.append(document.createElement('i'));
          item.append('Charles Babbage');
          inner.append(item);
          inner = item;
        }
      },
    ],
  ])('%s is read within its time, or as far as that goes', async (_, html, build) => {
    const page = await open(html, build);
    const report = await reportOn(page);
    expect(isPageReport(report)).toBe(true);
    expect(namesIn(decideReading(report))).toContain('Ada Lovelace');
    await page.close();
  });

  it('changes while it is read twice, and each time the report is sound', async () => {
    const page = await open(ADA, () => {
      setInterval(() => {
        document.body.append(Object.assign(document.createElement('p'), { textContent: 'Grace Hopper' }));
        document.querySelector('p')?.remove();
      }, 0);
    });
    for (let turn = 0; turn < 5; turn++) expect(isPageReport(await reportOn(page))).toBe(true);
    await page.close();
  });
});
