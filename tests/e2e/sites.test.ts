import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideReading } from '../../lib/understanding/decide-reading.ts';
import { FIXTURES, goldenOf } from '../sites/fixtures.ts';
import { reportOn } from './page-report.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

describe('the built script in a page at the real address', () => {
  it.each(FIXTURES.map((fixture) => [fixture.id, fixture] as const))(
    'reports on %s what the golden says, twice, and leaves the page as it was',
    async (id, fixture) => {
      const { page } = await stage.openFixture(id);
      const html = () => page.evaluate(() => document.documentElement.outerHTML);
      const before = await html();
      const first = await reportOn(page);
      expect(decideReading(first)).toEqual(goldenOf(fixture));
      expect(await reportOn(page)).toEqual(first);
      expect(await html()).toBe(before);
      await page.close();
    },
  );
});
