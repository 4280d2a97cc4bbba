import { GROUPS } from '../sites/directory.ts';
import { FAIR_PLAY, type FairPlay } from '../sites/fair-play.ts';
import type { SiteEntry } from '../sites/site.ts';

/** A site Firsthand has rules for, as a list of sites shows it. */
export interface KnownSite extends FairPlay {
  readonly id: string;
  readonly name: string;
  /** Self-hosted software, which is known by its pages and has no address of its own. */
  readonly isSelfHosted: boolean;
}

/** Every site there are rules for, by group, each group by name. */
export const KNOWN_SITES: readonly KnownSite[] = Object.values(GROUPS).flatMap((group) =>
  Object.values<SiteEntry>(group)
    .map(({ id, name, matches }) => ({ id, name, isSelfHosted: matches.length === 0, ...FAIR_PLAY[id] }))
    .sort((one, other) => one.name.localeCompare(other.name)),
);
