import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PageReading, ReadPerson } from '../../lib/leads/reading.ts';
import { pageFromDocument } from '../../lib/sites/page.ts';
import { kindOfPage, siteOfPage } from '../../lib/sites/recognise.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { letDrift } from './drift.ts';
import { FIXTURES, fillFrames, goldenOf, openPage } from './fixtures.ts';
import { readPage } from './read-page.ts';

const STABLE_RUNGS = new Set(['structured', 'address', 'role']);

describe.each(FIXTURES)('$id', (fixture) => {
  test('is recognised as its own site and kind of page, and as no other', () => {
    const page = pageFromDocument(openPage(fixture), fixture.url);
    // What reads any mail program may know every mail page, and comes last.
    const others = SITES.filter(({ id }) => id !== 'webmail' || fixture.site === id);
    expect(others.filter((site) => siteOfPage(page, [site])).map(({ id }) => id)).toEqual([fixture.site]);
    const site = siteOfPage(page, SITES);
    expect(site && (kindOfPage(page, site)?.[0] ?? 'other')).toBe(fixture.page);
  });

  test('gives the reading that is kept beside it', () => {
    const reading = readPage(openPage(fixture), fixture.url);
    if (process.env['UPDATE_GOLDENS'] && !process.env['CI']) {
      writeFileSync(fixture.goldenPath, `${JSON.stringify(reading, undefined, 2)}\n`);
    }
    const golden = goldenOf(fixture);
    expect(golden, 'No golden. Look at the reading, and write it with UPDATE_GOLDENS=1.').toBeDefined();
    expect(reading).toEqual(golden);
  });

  test('is left as it was, and reads the same again', () => {
    const document = openPage(fixture);
    const before = document.documentElement.outerHTML;
    const first = readPage(document, fixture.url);
    expect(readPage(document, fixture.url)).toEqual(first);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is read without global document and window', () => {
    expect(['document', 'window', 'location'].filter((name) => name in globalThis)).toEqual([]);
    expect(readPage(openPage(fixture), fixture.url).site).toBe(fixture.site);
  });

  test('never offers the user', () => {
    const offered = JSON.stringify(readPage(openPage(fixture), fixture.url).people);
    expect(offered).not.toMatch(/herman@tabulating|hhollerith|"Herman Hollerith"/i);
  });

  test('never offers anybody from lists, menus and other posts', () => {
    const offered = JSON.stringify(readPage(openPage(fixture), fixture.url).people);
    expect(offered).not.toMatch(/elsewhere|somebody|another person/i);
  });

  test('has no markup in a value', () => {
    const { people } = readPage(openPage(fixture), fixture.url);
    for (const { value } of valuesOf(people))
      expect(value).not.toMatch(/<|>|&(?:amp|lt|gt|nbsp);|[\p{Cc}\p{Cf}]/u);
  });

  test('keeps what its stable rules found when the markup drifts', () => {
    const expected = stableValues(goldenOf(fixture));
    const document = openPage(fixture);
    letDrift(document);
    fillFrames(document);
    const offered = valuesOf(readPage(document, fixture.url).people).map(({ value }) => value);
    expect(offered).toEqual(expect.arrayContaining(expected));
  });
});

test('every golden belongs to a fixture of a site that exists', () => {
  const ids = SITES.map(({ id }) => id);
  expect(FIXTURES.filter(({ site }) => !ids.includes(site))).toEqual([]);
  expect(ids.filter((id) => !FIXTURES.some(({ site }) => site === id))).toEqual([]);
});

test('every rule wins in some fixture', () => {
  const won = new Set(
    FIXTURES.flatMap((fixture) =>
      (goldenOf(fixture)?.people ?? []).flatMap(({ values }) =>
        Object.entries(values).flatMap(([field, list]) =>
          list.map(({ rule }) => `${fixture.site} ${fixture.page} ${field}: ${rule}`),
        ),
      ),
    ),
  );
  const unused = allRules().filter((rule) => !won.has(rule));
  expect(unused, 'A rule that no fixture needs goes, or gets the fixture it was written for.').toEqual([]);
});

function allRules(): string[] {
  return SITES.flatMap(({ id, pages }) =>
    Object.entries(pages).flatMap(([page, { fields }]) =>
      Object.entries(fields).flatMap(([field, rules]) =>
        rules.map(({ name }) => `${id} ${page} ${field}: ${name}`),
      ),
    ),
  );
}

function valuesOf(people: readonly ReadPerson[]) {
  return people.flatMap(({ values }) => Object.values(values).flat());
}

/** What the winning rules promise to find again: the site's own rules on a rung that names do not break. */
function stableValues(golden: PageReading | undefined): string[] {
  const site = SITES.find(({ id }) => id === golden?.site);
  const fields = site?.pages[golden?.page ?? '']?.fields ?? {};
  return (golden?.people ?? []).flatMap(({ values }) =>
    Object.entries(values).flatMap(([field, list]) =>
      list
        .filter(({ rule }) =>
          fields[field as keyof typeof fields]?.some(
            ({ name, rung }) => name === rule && STABLE_RUNGS.has(rung),
          ),
        )
        .map(({ value }) => value),
    ),
  );
}
