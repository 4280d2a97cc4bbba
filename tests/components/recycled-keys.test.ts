import { expect, it } from 'vitest';
import { keysForRows } from '../../components/leads/recycled-keys.ts';

it('keeps the key of a row that stays, wherever it goes', () => {
  const keysOf = keysForRows(() => false);
  const [ada, grace] = keysOf(['ada', 'grace']);
  expect(keysOf(['grace', 'ada'])).toEqual([grace, ada]);
});

it('gives a new row the key of one that has gone', () => {
  const keysOf = keysForRows(() => false);
  const [ada, grace] = keysOf(['ada', 'grace']);
  expect(keysOf(['grace', 'hedy'])).toEqual([grace, ada]);
});

it('never gives two rows one key, however the list changes', () => {
  const keysOf = keysForRows(() => false);
  for (const ids of ['abc', 'cd', 'efghab', '', 'hgfedcba', 'az'])
    expect(new Set(keysOf([...ids])).size).toBe(ids.length);
});

it('lets the row with the focus go rather than become another', () => {
  const keysOf = keysForRows((id) => id === 'ada');
  const [ada] = keysOf(['ada']);
  expect(keysOf(['grace'])).not.toContain(ada);
});
