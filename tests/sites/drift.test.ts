import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../lib/leads/reading.ts';
import { SITES } from '../../lib/sites/registry.ts';
import { letDrift } from './drift.ts';
import { FIXTURES, fillFrames, openPage } from './fixtures.ts';
import { readPage } from './read-page.ts';

/** Of what a site's pages gave before, this much is still found after their markup has drifted. */
const LEAST_RECALL = 0.9;

const SOCIAL = new Set(SITES.filter(({ kind }) => kind === 'social').map(({ id }) => id));
const SITES_WITH_FIXTURES = [...new Set(FIXTURES.map(({ site }) => site))];

/** What a reading says of each person. */
function peopleOf({ people }: PageReading): string[][] {
  return people.map(({ values }) =>
    Object.entries(values).flatMap(([field, list]) => list.map(({ value }) => `${field}: ${value}`)),
  );
}

/** Of each person what nobody has any more: whoever has most of it counts as that person, and once only. */
function lostFacts(before: readonly string[][], after: readonly string[][]): string[] {
  const left = new Set(after);
  return before.flatMap((facts) => {
    const kept = (person: readonly string[]) => facts.filter((fact) => person.includes(fact)).length;
    const same = [...left].sort((a, b) => kept(b) - kept(a))[0] ?? [];
    left.delete(same);
    return facts.filter((fact) => !same.includes(fact));
  });
}

describe('after class names, wrappers and the order of blocks have changed', () => {
  test.for(SITES_WITH_FIXTURES)(
    '%s gives what it gave before, to nine in ten',
    async (site, { annotate }) => {
      const lost: string[] = [];
      let all = 0;
      for (const fixture of FIXTURES.filter((one) => one.site === site)) {
        const before = peopleOf(readPage(openPage(fixture), fixture.url));
        const document = openPage(fixture);
        letDrift(document);
        fillFrames(document);
        const after = peopleOf(readPage(document, fixture.url));
        if (SOCIAL.has(site)) expect(after.length).toBeLessThanOrEqual(before.length);
        all += before.flat().length;
        lost.push(...lostFacts(before, after).map((fact) => `${fixture.id}: ${fact}`));
      }
      const recall = (all - lost.length) / Math.max(1, all);
      const figure = `${site}: ${all - lost.length} of ${all} facts, ${(recall * 100).toFixed(1)} %`;
      await annotate(figure);
      // Of a handful of facts one is more than a tenth.
      if (lost.length <= 1) return;
      expect(recall, `${figure}. Lost:\n${lost.join('\n')}`).toBeGreaterThanOrEqual(LEAST_RECALL);
    },
  );
});
