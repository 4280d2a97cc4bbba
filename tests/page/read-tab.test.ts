import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../lib/browser.ts';
import { ANSWER_WITHIN_MS, readActiveTab } from '../../lib/page/read-tab.ts';

const REPORT = {
  site: 'any-page',
  page: 'page',
  url: 'https://engines.example/contact',
  title: 'Contact',
  language: 'en',
  me: { emails: [], names: [], profiles: [] },
  selection: [],
};
let asked: unknown[] = [];

/** The browser as far as a tab is concerned: which one is active, and what injecting a script gives. */
function open(tab: object | undefined, answer: () => Promise<unknown> = async () => REPORT): void {
  Object.assign(browser.tabs, { query: async () => (tab ? [tab] : []) });
  Object.assign(browser, {
    scripting: {
      executeScript: async (injection: unknown) => {
        asked.push(injection);
        return [{ frameId: 0, result: await answer() }];
      },
    },
  });
}

const TAB = { id: 7, url: REPORT.url, title: 'Contact' };

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test('the active tab is read by the capture script', async () => {
  open(TAB);
  expect(await readActiveTab([])).toEqual({ kind: 'read', report: REPORT });
  expect(asked).toEqual([{ target: { tabId: 7 }, files: ['/capture-webmail.js'] }]);
});

test('a page that no mail program made is read as any page', async () => {
  const answers = [undefined, REPORT];
  open(TAB, async () => answers.shift());
  expect(await readActiveTab([])).toEqual({ kind: 'read', report: REPORT });
  expect(asked).toEqual([
    { target: { tabId: 7 }, files: ['/capture-webmail.js'] },
    { target: { tabId: 7 }, files: ['/capture.js'] },
  ]);
});

test('a page of a known site is read by the script that has the rules of its group', async () => {
  open({ ...TAB, url: 'https://mail.google.com/mail/u/0/#inbox' });
  await readActiveTab([]);
  expect(asked).toEqual([{ target: { tabId: 7 }, files: ['/capture-mail.js'] }]);
});

test.each([
  'chrome://extensions/',
  'about:config',
  'https://chromewebstore.google.com/detail/x',
  'https://addons.mozilla.org/en-US/firefox/',
  'https://engines.example/price-list.pdf#page=2',
  'view-source:https://engines.example/',
])('%s is the browser’s own, and no script is tried', async (url) => {
  open({ ...TAB, url });
  expect(await readActiveTab([])).toEqual({ kind: 'unreadable', why: 'browser-page', url, title: 'Contact' });
  expect(asked).toEqual([]);
});

test.each([
  ['Cannot access contents of the page. Extension manifest must request permission.', 'no-permission'],
  ['Missing host permission for the tab', 'no-permission'],
  ['The extensions gallery cannot be scripted.', 'browser-page'],
  ['The tab was closed.', 'failed'],
])('when the browser says "%s" the reason is %s', async (message, why) => {
  open(TAB, () => Promise.reject(new Error(message)));
  expect(await readActiveTab([])).toMatchObject({ kind: 'unreadable', why });
});

test('an answer that is no report is a failure', async () => {
  open(TAB, async () => ({ ...REPORT, selection: 'everything' }));
  expect(await readActiveTab([])).toMatchObject({ kind: 'unreadable', why: 'failed' });
});

test('a page that never answers is a failure after a while', async () => {
  vi.useFakeTimers();
  open(TAB, () => new Promise(() => {}));
  const reading = readActiveTab([]);
  await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
  expect(await reading).toMatchObject({ kind: 'unreadable', why: 'failed' });
});

test('no tab at all is a failure without an address', async () => {
  open(undefined);
  expect(await readActiveTab([])).toEqual({ kind: 'unreadable', why: 'failed', url: '', title: '' });
});
