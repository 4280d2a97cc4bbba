import { expect, test } from 'vitest';
import { nameBeforeHandle } from '../../lib/sites/titled-name.ts';

test.each([
  ['Ada Lovelace (@ada) • Instagram photos and videos', 'ada', 'Ada Lovelace'],
  ['(20+) Ada Lovelace (@Ada) / X', 'ada', 'Ada Lovelace'],
  ['Ada Lovelace(@ada) • Instagram写真と動画', 'ada', 'Ada Lovelace'],
  ['関 孝和（@seki）', 'seki', '関 孝和'],
  ['Ada (she/her) :verified: (@ada@analysts.example) - Analysts', 'ada', 'Ada (she/her)'],
  ['Ada Lovelace (@adalovelace) / X', 'ada', undefined],
  ['Grace Hopper (@grace) / X', 'ada', undefined],
  ['(@ada)', 'ada', undefined],
  ['Ada Lovelace', 'ada', undefined],
])('%s at the address of %s names %s', (title, handle, name) => {
  expect(nameBeforeHandle(title, handle)).toBe(name);
});
