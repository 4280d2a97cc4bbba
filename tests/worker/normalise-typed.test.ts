import { expect, it } from 'vitest';
import { withTypedPhones } from '../../lib/worker/normalise-typed.ts';
import { captured } from '../leads/story.ts';

it.each([
  ['020 7946 0958', '+44 20 7946 0958'],
  ['(020) 7946-0958 x12', '+44 20 7946 0958 ext. 12'],
  ['+1 202 555 0143', '+1 202 555 0143'],
  ['ask at the desk', 'ask at the desk'],
  ['12', '12'],
])('a typed phone %s is kept as %s', (typed, kept) => {
  const edit = { type: 'edit', leadId: 'l', field: 'phone', values: [typed] } as const;
  expect(withTypedPhones(edit, 'GB')).toEqual({ ...edit, values: [kept] });
});

it('touches typed phones only', () => {
  const typed = { ...captured('020 7946 0958'), source: 'typed' as const };
  const command = {
    type: 'capture',
    values: { phone: [typed, captured('020 7946 0000')], name: [typed] },
  } as const;
  const { values } = withTypedPhones(command, 'GB') as typeof command;
  expect(values.phone.map(({ value }) => value)).toEqual(['+44 20 7946 0958', '020 7946 0000']);
  expect(values.name[0].value).toBe('020 7946 0958');
  const other = { type: 'edit', leadId: 'l', field: 'name', values: ['020 7946 0958'] } as const;
  expect(withTypedPhones(other, 'GB')).toBe(other);
});
