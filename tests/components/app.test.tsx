// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../components/app/app.tsx';
import type { Surface } from '../../components/app/surface.ts';
import { loadSettings } from '../../components/app/use-settings.ts';
import type { PageReading, UnderstoodPerson } from '../../lib/leads/reading.ts';
import { fakeBrowser } from '../support/fake-extension.ts';
import { all, key, nameOf, press, screenText, settled, show, the } from './on-screen.ts';
import { person, reading, report } from './people.ts';

Element.prototype.checkVisibility = function () {
  return this.closest('[hidden]') === null;
};

beforeEach(loadSettings);

function surfaceOn(change: Partial<Surface> = {}): Surface {
  return {
    kind: 'sidepanel',
    readTab: async () => ({ kind: 'read', report }),
    openDashboard: async () => {},
    exportCsv: async () => ({ blob: new Blob(), fileName: 'leads.csv', rows: 0 }),
    ...change,
  };
}

async function open(
  people: readonly UnderstoodPerson[],
  change: Partial<Surface> = {},
  read: PageReading = reading,
): Promise<void> {
  fakeBrowser.runtime.sendMessage = async () => ({ ok: true, value: { reading: read, people } });
  show(<App surface={surfaceOn(change)} />);
  await until(
    () => all('tab').some((tab) => tab.getAttribute('aria-selected') === 'true') && screenText().length > 60,
  );
}

/** Waits for what the list and the page answer; they take their time as in a browser. */
async function until(arrived: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !arrived(); turn++) await settled();
  if (!arrived()) throw new Error(`Expected it to arrive, got: ${screenText()}`);
}

const current = () => all('tab').find((tab) => tab.getAttribute('aria-selected') === 'true')?.textContent;

test('a page that shows a person opens on Capture', async () => {
  await open([person()]);
  expect(current()).toBe('Capture');
  expect(the<HTMLInputElement>('textbox', 'Name').value).toBe('Ada Lovelace');
});

test('a page that shows nobody opens on Today, which says what to do next', async () => {
  await open([]);
  await until(() => screenText().includes('Your list is empty'));
  expect(current()).toBe('Today');
  press(the('button', 'Capture from this page'));
  expect(current()).toBe('Capture');
  expect(screenText()).toContain('Nobody was found on this page.');
});

test('a browser page says why it cannot be read, and a lead can be typed in', async () => {
  await open([], { readTab: async () => ({ kind: 'unreadable', why: 'browser-page', url: '', title: '' }) });
  press(the('tab', 'Capture'));
  await until(() => all('button', 'Save lead').length === 1);
  expect(screenText()).toContain('Firsthand cannot read this page');
  expect(all('textbox', 'Phone')).toHaveLength(1);
});

test('when page and address disagree nobody is offered', async () => {
  await open([person()], {}, { ...reading, disagrees: true });
  expect(current()).toBe('Capture');
  expect(nameOf(the('alert', /disagree/))).toContain('so nobody is offered');
  await until(() => all('textbox', 'Name').length > 0);
  expect(all('textbox', 'Name')[0]).toHaveProperty('value', '');
});

test('on another page the previous person is no longer offered until that page is read', async () => {
  let goElsewhere = () => {};
  await open([person()], {
    onPageChange: (callback) => {
      goElsewhere = callback;
      return () => {};
    },
  });
  goElsewhere();
  await settled();
  expect(nameOf(the('status', /another page/))).toContain('You are on another page now.');
  expect(the('textbox', 'Name').checkVisibility()).toBe(false);
  press(the('button', 'Read this page'));
  await until(() => all('textbox', 'Name')[0]?.checkVisibility() === true);
});

test('Escape leaves the settings and gives the focus back', async () => {
  await open([person()]);
  press(the('button', 'Settings'));
  await until(() => all('textbox', 'Your name').length === 1);
  expect(nameOf(document.activeElement ?? document.body)).toBe('Back');
  expect(key('Escape')).toBe(true);
  await until(() => nameOf(document.activeElement ?? document.body) === 'Settings');
  expect(all('textbox', 'Your name')).toHaveLength(0);
});
