import { expect, test } from 'vitest';
import { isPageReport } from '../../lib/page/is-page-report.ts';
import { collectPage, READ_WITHIN_MS } from '../../lib/sites/collect-page.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { timeBudget } from '../../lib/sites/time-budget.ts';
import { openPage } from './fixtures.ts';

const URL = 'https://engines.example/team';
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => `<h3>Ada Lovelace</h3><p>Head of Programming ${at}</p>`).join('');

/** A clock that goes on by so much whenever it is looked at. */
function clockOf(stepMs: number): () => number {
  let now = 0;
  return () => {
    now += stepMs;
    return now;
  };
}

function collected(html: string, nowMs?: () => number, url = URL) {
  return collectPage(openPage({ html, url }), url, [], SITES, nowMs);
}

test('a page that takes longer than it may is reported as far as it was read', () => {
  const whole = collected(people(1000), clockOf(0));
  const report = collected(people(1000), clockOf(READ_WITHIN_MS / 10));
  expect(whole.partial).toBeUndefined();
  expect(report.partial).toBe(true);
  expect(isPageReport(report)).toBe(true);
  const [read, all] = [report.outline?.lines ?? [], whole.outline?.lines ?? []];
  expect(read.length).toBeGreaterThan(0);
  expect(read.length).toBeLessThan(all.length);
  expect(all.slice(0, read.length)).toEqual(read);
});

test('what a page states as data is read before its text', () => {
  const data = '<script type="application/ld+json">{"@type":"Person","name":"Ada Lovelace"}</script>';
  const { outline } = collected(people(1000) + data, clockOf(READ_WITHIN_MS / 10));
  expect(outline?.jsonLd).toHaveLength(1);
});

test('a site’s rules end with the time, too, and the report stays sound', () => {
  const message =
    '<div role="listitem" data-message-id="1"><span class="gD" email="ada@engines.example" name="Ada"></span></div>';
  const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQZTVqJWxyzabcdefghijklmn';
  const html = `<div role="main">${message.repeat(200)}</div>`;
  for (const stepMs of [READ_WITHIN_MS / 50, READ_WITHIN_MS / 5, READ_WITHIN_MS * 2]) {
    const report = collected(html, clockOf(stepMs), url);
    expect(report.partial).toBe(true);
    expect(isPageReport(report)).toBe(true);
    expect(report.found?.spots.length ?? 0).toBeLessThan(200);
  }
});

test('a page read in time is not said to be partial', () => {
  expect(collected(people(3), clockOf(1))).not.toHaveProperty('partial');
});

test('time that is up stays up, and is told only to who asked', () => {
  let now = 0;
  const budget = timeBudget(() => now, 10);
  now = 11;
  expect(budget.wasSpent()).toBe(false);
  expect(budget.isSpent()).toBe(true);
  now = 0;
  expect([budget.isSpent(), budget.wasSpent()]).toEqual([true, true]);
});
