import { bestValue, titleOfLead } from '../../lib/leads/lead.ts';
import type { UnderstoodPerson } from '../../lib/leads/reading.ts';
import { readDraft } from '../../lib/store/drafts.ts';

/** The key under which a person's draft is kept on a page; a person without identity goes by the name. */
export function draftKeyOf(url: string, person: UnderstoodPerson | undefined): string {
  if (!person) return `${url} typed`;
  const known = (['email', 'profile', 'phone', 'name'] as const)
    .map((field) => bestValue(person.values, field)?.value)
    .find(Boolean);
  return `${url} ${known ?? titleOfLead(person.values)}`;
}

/** Which of these keys have a draft. */
export async function keysWithDraft(keys: readonly string[]): Promise<ReadonlySet<string>> {
  const drafts = await Promise.all(
    keys.map((key) =>
      readDraft(key, Date.now()).then(
        (draft) => draft !== undefined,
        () => false,
      ),
    ),
  );
  return new Set(keys.filter((_, index) => drafts[index]));
}
