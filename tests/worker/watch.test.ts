import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '../../lib/browser.ts';
import { type Pipelines, standardPipeline } from '../../lib/leads/pipeline.ts';
import { startWatching, stopWatching, watchPatternOf } from '../../lib/page/watched-sites.ts';
import { pageBadge } from '../../lib/worker/page-badge.ts';
import { keepWatch } from '../../lib/worker/watch.ts';
import { person } from '../components/people.ts';

let registered: { id: string; matches: string[] }[] = [];
let injected: unknown[] = [];

beforeEach(() => {
  registered = [];
  injected = [];
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
      unregisterContentScripts: async () => {
        registered = [];
      },
      executeScript: async (injection: unknown) => void injected.push(injection),
    },
  });
  Object.assign(browser.runtime, { onInstalled: { addListener() {} } });
  Object.assign(browser.tabs, { query: async () => [{ id: 7 }] });
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a site is watched from the moment it is given, and no longer once it is taken back', async () => {
  keepWatch();
  await startWatching('https://mail.google.com/*');
  await settled();
  expect(registered).toMatchObject([
    { id: 'watch', matches: ['https://mail.google.com/*'], js: ['/watch.js'] },
  ]);
  expect(injected).toEqual([{ target: { tabId: 7 }, files: ['/watch.js'] }]);
  await stopWatching('https://mail.google.com/*');
  await settled();
  expect(registered).toEqual([]);
});

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'https://mail.google.com/*'],
  ['http://localhost:8080/mail', 'http://localhost/*'],
  ['chrome://extensions/', undefined],
  ['', undefined],
])('%s is watched by %s', (url, pattern) => {
  expect(watchPatternOf(url)).toBe(pattern);
});

const pipelines: Pipelines = { currentId: 'standard', all: [standardPipeline((id) => id)] };
const known = (status: 'open' | 'won') => ({
  ...person(),
  known: { leadId: 'a', name: 'Ada', company: '', stageId: 'proposal', status, enteredAt: 0 },
});

test('the icon tells who is known, else how many there are, else nothing', () => {
  expect(pageBadge([], pipelines)).toMatchObject({ text: null, title: 'Firsthand' });
  expect(pageBadge([person()], pipelines)).toMatchObject({
    text: '1',
    title: 'Firsthand: 1 person can be read here',
  });
  expect(pageBadge([known('open'), person()], pipelines)).toMatchObject({
    text: '✓',
    title: 'Firsthand: in your list\nAda Lovelace: proposal',
  });
  expect(pageBadge([known('won')], pipelines).title).toContain('Ada Lovelace: Won');
  expect(pageBadge(Array.from({ length: 120 }, person), pipelines).text).toBe('99+');
});
