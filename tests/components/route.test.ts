import { expect, it } from 'vitest';
import { hashOf, routeFromHash } from '../../components/dashboard/route.ts';

it('an address names a page and what follows it', () => {
  expect(routeFromHash('#/lead/0192f3')).toEqual({ page: 'lead', rest: '0192f3' });
  expect(routeFromHash('#/settings')).toEqual({ page: 'settings', rest: '' });
});

it.each(['', '#', '#/', '#/nowhere', '#settings', '#/__proto__'])('%j leads home', (hash) => {
  expect(routeFromHash(hash)).toEqual({ page: 'board', rest: '' });
});

it.each(['a/b c', '100 %', 'é#?'])('an address brings %j back', (rest) => {
  expect(routeFromHash(hashOf({ page: 'settings', rest }))).toEqual({ page: 'settings', rest });
});

it('a broken address is taken as it is', () => {
  expect(routeFromHash('#/lead/%E0%A4%A')).toEqual({ page: 'lead', rest: '%E0%A4%A' });
});
