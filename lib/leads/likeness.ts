import { identityKeys } from './identity.ts';
import type { Lead } from './lead.ts';
import type { SimilarReason } from './reading.ts';

const REASONS: Readonly<Record<string, SimilarReason>> = {
  'name+company': 'same-name-and-company',
  phone: 'same-phone',
  role: 'same-role-address',
  'name+domain': 'same-name-and-domain',
};

/** Why a key that only hints makes two leads look like one person; `undefined` for a kind that does not. */
export function reasonOfHint(key: string): SimilarReason | undefined {
  return REASONS[key.slice(0, key.indexOf(':'))];
}

/** Two leads that may be one person; the ids in alphabetical order. */
export interface LikePair {
  readonly leadIds: readonly [string, string];
  readonly reason: SimilarReason;
}

/** What many people share (an office's number, a shared mailbox) says nothing about any two of them. */
const SHARED_BY = 4;

/** Finds the pairs of leads that may be one person, told one lead after the other; at most `most`. */
export function pairCollector(most: number): { add(lead: Lead): void; pairs(): readonly LikePair[] } {
  const holders = new Map<string, string[]>();
  const apart = new Set<string>();
  return {
    add(lead) {
      const { sure, hints } = identityKeys(lead.fields);
      for (const key of [...sure, ...hints]) {
        const held = holders.get(key);
        if (!held) holders.set(key, [lead.id]);
        else if (held.length <= SHARED_BY) held.push(lead.id);
      }
      for (const otherId of lead.apartIds) apart.add(pairId(lead.id, otherId));
    },
    pairs() {
      const found = new Map<string, LikePair>();
      for (const [key, ids] of holders) {
        const isSure = reasonOfHint(key) === undefined;
        if (ids.length < 2 || (!isSure && ids.length > SHARED_BY)) continue;
        const [first = ''] = ids;
        for (const other of ids.slice(1)) {
          const id = pairId(first, other);
          if (found.size >= most || apart.has(id) || found.has(id)) continue;
          const leadIds = [first, other].sort() as [string, string];
          found.set(id, { leadIds, reason: reasonOfHint(key) ?? 'same-address' });
        }
      }
      return [...found.values()];
    },
  };
}

/** The name of a pair, whichever of the two comes first. */
export function pairId(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
