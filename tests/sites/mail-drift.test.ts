import { expect, test } from 'vitest';
import type { PageReading } from '../../lib/leads/reading.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { letDrift } from './drift.ts';
import { FIXTURES, fillFrames, goldenOf, openPage } from './fixtures.ts';
import { readPage } from './read-page.ts';

const MAIL = SITES.filter(({ kind }) => kind === 'email').map(({ id }) => id);

test.each(MAIL)(
  '%s still finds nine values in ten when its markup drifts',
  (id) => {
    let expected = 0;
    let found = 0;
    for (const fixture of FIXTURES.filter(({ site }) => site === id)) {
      const document = openPage(fixture);
      letDrift(document);
      fillFrames(document);
      const offered = new Set(valuesOf(readPage(document, fixture.url)));
      const wanted = valuesOf(goldenOf(fixture));
      expected += wanted.length;
      found += wanted.filter((value) => offered.has(value)).length;
    }
    expect(found).toBeGreaterThanOrEqual(expected * 0.9);
  },
  20_000,
);

function valuesOf(reading: PageReading | undefined): string[] {
  return (reading?.people ?? []).flatMap(({ values }) =>
    Object.entries(values).flatMap(([field, list]) => list.map(({ value }) => `${field} ${value}`)),
  );
}
