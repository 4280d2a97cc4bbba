import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLeadsFile } from '../tools/insights/leads-file.ts';

const stay = { stageId: 'first', enteredAt: '2026-05-01', exit: 'open' };
const lead = { id: 'ada', createdAt: '2026-05-01', status: 'open', stageId: 'first', visits: [stay] };
const fileOf = (...leads: object[]) =>
  JSON.stringify({ now: '2026-06-01', stages: [{ id: 'first' }], leads });

it('reads the example', () => {
  const { records, scope } = readLeadsFile(readFileSync('docs/insights-example.json', 'utf8'));
  expect(records.length).toBe(60);
  expect(scope.stages.map(({ id }) => id)).toEqual(['first', 'talk', 'offer']);
});

it('puts visits in the order of their beginnings, and touches in that of their time', () => {
  const left = { ...stay, enteredAt: '2026-04-01', leftAt: '2026-05-01', exit: 'advanced' };
  const touch = (at: string) => ({ at, channel: 'call', direction: 'outbound', outcome: 'talked' });
  const touches = [touch('2026-05-09'), touch('2026-05-02')];
  const [read] = readLeadsFile(fileOf({ ...lead, visits: [stay, left], touches })).records;
  expect(read?.visits.map(({ exit }) => exit)).toEqual(['advanced', 'open']);
  expect(read?.touches[0]?.at).toBe(Date.UTC(2026, 4, 2));
});

describe('names the place of what is wrong', () => {
  it.each([
    ['an instant that is none', { ...lead, createdAt: 'yesterday' }, /leads\[0\]\.createdAt/],
    ['visits that are missing', { ...lead, visits: undefined }, /leads\[0\]\.visits/],
    ['no visit at all', { ...lead, visits: [] }, /leads\[0\] \(ada\): no visits/],
    ['a lead of the future', { ...lead, createdAt: '2027-01-01' }, /created after now/],
    ['a visit of the future', { ...lead, visits: [{ ...stay, enteredAt: '2027-01-01' }] }, /first after now/],
    ['an unknown stage', { ...lead, visits: [{ ...stay, stageId: 'talk' }] }, /talk is not among the stages/],
    ['a win without its day', { ...lead, status: 'won' }, /won without closedAt/],
    [
      'an end before the beginning',
      { ...lead, visits: [{ ...stay, leftAt: '2026-04-01', exit: 'lost' }] },
      /left first before/,
    ],
    [
      'an open visit that has ended',
      { ...lead, visits: [{ ...stay, leftAt: '2026-05-02' }] },
      /leftAt goes with/,
    ],
    ['an amount beyond all sums', { ...lead, value: 1e300 }, /leads\[0\]\.value/],
  ])('%s', (_, wrong, message) => {
    expect(() => readLeadsFile(fileOf(wrong))).toThrow(message);
  });

  it('the same id twice, and a goal that ends before it begins', () => {
    expect(() => readLeadsFile(fileOf(lead, lead))).toThrow('leads[1] (ada): the id of another lead');
    const goal = { kind: 'wins', amount: 3, from: '2026-06-01', by: '2026-05-01' };
    expect(() => readLeadsFile(JSON.stringify({ ...JSON.parse(fileOf(lead)), goal }))).toThrow('ends before');
  });
});
