import { expect, it } from 'vitest';
import { allTaken, columnPlaced, takenColumns } from '../../lib/exchange/column-choice.ts';

const choices = allTaken([{ header: 'Name' }, { header: 'E-mail' }, { header: 'Phone' }]);
const headers = (some = choices) => takenColumns(some).map(({ header }) => header);

it('columns stand where they were put', () => {
  expect(headers(columnPlaced(choices, 'Phone', 0))).toEqual(['Phone', 'Name', 'E-mail']);
  expect(headers(columnPlaced(choices, 'Name', 2))).toEqual(['E-mail', 'Phone', 'Name']);
  expect(columnPlaced(choices, 'Nothing', 0)).toBe(choices);
});

it('columns that are left out keep their place', () => {
  const without = choices.map((one) => ({ ...one, isTaken: one.column.header !== 'E-mail' }));
  expect(headers(without)).toEqual(['Name', 'Phone']);
  expect(headers(columnPlaced(without, 'E-mail', 0))).toEqual(['Name', 'Phone']);
});
