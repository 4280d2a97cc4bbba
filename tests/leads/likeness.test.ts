import { expect, it } from 'vitest';
import type { Lead } from '../../lib/leads/lead.ts';
import { pairCollector } from '../../lib/leads/likeness.ts';
import { capturedFields } from './story.ts';

const lead = (id: string, fields: Parameters<typeof capturedFields>[0], apartIds: string[] = []) =>
  ({ id, fields: capturedFields(fields), apartIds }) as unknown as Lead;

function pairsOf(...leads: Lead[]) {
  const collector = pairCollector(10);
  for (const one of leads) collector.add(one);
  return collector.pairs().map(({ leadIds, reason }) => [...leadIds, reason]);
}

it('leads that share a name and a company, or a number, may be one person', () => {
  expect(
    pairsOf(
      lead('b', { name: 'Ada Lovelace', company: 'Engines' }),
      lead('a', { name: 'Lovelace, Ada', company: 'engines' }),
      lead('c', { name: 'Charles Babbage', phone: '+442079460958' }),
      lead('d', { name: 'C. Babbage', phone: '+44 20 7946 0958' }),
    ),
  ).toEqual([
    ['a', 'b', 'same-name-and-company'],
    ['c', 'd', 'same-phone'],
  ]);
});

it('leads with one address are one person, whatever else they say', () => {
  expect(
    pairsOf(lead('a', { email: 'ada@engines.example' }), lead('b', { email: 'ADA@engines.example' })),
  ).toEqual([['a', 'b', 'same-address']]);
});

it('what a whole office shares says nothing, and who was told apart is left alone', () => {
  const office = Array.from({ length: 6 }, (_, at) => lead(`o${at}`, { phone: '+442079460958' }));
  expect(pairsOf(...office)).toEqual([]);
  expect(
    pairsOf(lead('a', { phone: '+442079460958' }), lead('b', { phone: '+442079460958' }, ['a'])),
  ).toEqual([]);
});
