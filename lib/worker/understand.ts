import { canonicalEmail } from '../leads/identity.ts';
import type { PageReading, ReadPerson, UnderstoodPerson } from '../leads/reading.ts';
import { knownLead, similarLeads } from '../store/find-known.ts';
import { isForgotten } from '../store/forgotten.ts';
import { onDatabase } from '../store/open.ts';
import type { Settings } from '../store/settings.ts';
import { completeValues } from './complete-values.ts';

/**
 * A reading made ready to be saved: phones in international form, companies inferred from domains, the
 * user left out, and every person looked up in the list. `regions` are those the page speaks of, likeliest
 * first. Writes nothing.
 */
export async function understand(
  reading: PageReading,
  settings: Pick<Settings, 'region' | 'ownAddresses'>,
  now: number,
  regions: readonly string[] = [],
): Promise<readonly UnderstoodPerson[]> {
  const own = new Set(settings.ownAddresses.map(canonicalEmail));
  const isOwn = ({ values }: ReadPerson) => values.email?.some(({ value }) => own.has(canonicalEmail(value)));
  const people = reading.people.filter((person) => !isOwn(person));
  return onDatabase((database) =>
    Promise.all(
      people.map(async (person): Promise<UnderstoodPerson> => {
        const values = completeValues(person, reading, settings.region, regions, now);
        const known = await knownLead(database, values);
        return {
          role: person.role,
          values,
          ...(known ? { known } : {}),
          similar: known ? [] : await similarLeads(database, values),
          forgotten: await isForgotten(database, values),
        };
      }),
    ),
  );
}
