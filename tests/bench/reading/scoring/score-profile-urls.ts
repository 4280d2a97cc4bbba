import { type Corpus, loose, type Task, textOf, textsOf } from '../corpus.ts';
import { compare } from './comparison.ts';
import { isSameHandle } from './sameness.ts';
import type { Scorer } from './scorer.ts';

const PROFILE_TYPE =
  /user|profile|company|school|organi[sz]ation|person|account|channel|page|group|username/i;
const NO_PROFILE_TYPE = /post|video|repo|job|item|mailto|of subdomain/i;
const ALIASES: Readonly<Record<string, string>> = {
  twitter: 'x',
  googleplus: 'google',
  stackexchangenetwork: 'stackexchange',
};

/**
 * Addresses of profiles: platform and handle must be told; addresses of posts, jobs and the platform's own pages must
 * give none. A null for one type says nothing where the same address is another type's profile.
 */
export const PROFILE_URL_SCORER: Scorer = {
  kind: 'profile-url',
  fits: ({ htmlFile, gold }) => htmlFile === undefined && typeof gold['platform'] === 'string',
  score(task, { labels }, corpus) {
    const expected = isProfile(task) ? handlesOf(task) : [];
    if (expected.length === 0 && isProfileElsewhere(task, corpus)) return [];
    const handle = labels?.['handle']?.[0];
    const platform = labels?.['platform']?.[0];
    const isHandle = (_: string, got: string) => expected.some((each) => isSameHandle(each, got));
    return [
      compare('handle', expected.slice(0, 1), handle ? [{ text: handle }] : [], isHandle),
      compare(
        'platform',
        expected.length > 0 ? [bare(textOf(task.gold['platform']))] : [],
        platform ? [{ text: bare(platform) }] : [],
        (one, other) => one === other,
      ),
    ];
  },
};

function isProfile({ gold }: Task): boolean {
  const type = textOf(gold['type']);
  return PROFILE_TYPE.test(type) && !NO_PROFILE_TYPE.test(type);
}

function handlesOf({ gold }: Task): readonly string[] {
  return [...Object.values(loose(gold['match'])).flatMap(textsOf), ...textsOf(gold['handle'])];
}

function isProfileElsewhere(task: Task, { tasks }: Corpus): boolean {
  return tasks.some((other) => other.url === task.url && isProfile(other) && handlesOf(other).length > 0);
}

function bare(platform: string): string {
  const name = platform.toLowerCase().replace(/[^a-z]/g, '');
  return ALIASES[name] ?? name;
}
