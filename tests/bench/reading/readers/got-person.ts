import type { UnderstoodPerson } from '../../../../lib/leads/reading.ts';
import { partsOfName } from '../../../../lib/reading/name-parts.ts';
import type { GotPerson } from '../outcome.ts';

/** A person as the worker hands one to surfaces, reduced to what is measured. */
export function gotPerson({ role, values }: Pick<UnderstoodPerson, 'role' | 'values'>): GotPerson {
  const name = values.name?.[0]?.value;
  return {
    role,
    ...(name === undefined ? {} : { parts: { ...partsOfName(name) } }),
    values: Object.fromEntries(
      Object.entries(values).map(([field, list]) => [
        field,
        list.map(({ value: text, confidence, rule, source }) => ({ text, confidence, rule, source })),
      ]),
    ),
  };
}
