import { expect, it } from 'vitest';
import { partsOfName } from '../../lib/reading/name-parts.ts';
import { FURTHER_NAME_CASES } from './further-name-cases.ts';
import { NAME_CASES } from './name-cases.ts';

const PARTS = ['given', 'family', 'middle', 'prefix', 'suffix', 'nickname'] as const;

const CASES = [NAME_CASES, FURTHER_NAME_CASES].flatMap((cases) =>
  cases
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
);

it.each(CASES)('%s', (name, ...cells) => {
  const parts = PARTS.map((part, at) => [part, cells[at]] as const).filter(([, text]) => text);
  expect(partsOfName(name as string)).toEqual(Object.fromEntries(parts));
});
