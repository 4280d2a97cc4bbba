import { legalFormOf } from './companies.ts';
import { folded } from './folded.ts';
import { isSureJobTitle } from './headlines.ts';
import { COMPANY_WORDS } from './word-lists.ts';

const SAID =
  /^(?:,\s|\s\(|\s[–—-]\s|\s(?:is|was)\s)(?:(?:currently|now|also)\s)?(?:(?:an?|the|our)\s)?([^,.;:()!?–—]{3,90})/u;
/** Where a sentence goes on after the job. */
const GOES_ON =
  /\s(?:in|with|at|for|from|who|that|which|whose|whom|based|where|since|has|had|by|dual|serving|offering|speciali[sz]\w+|licensed|bei|chez|presso|en|près|dans)\s/iu;
const OF = /\s(?:of|der|des|du|von|de)\s(?=(?:the\s)?\p{Lu})/u;
const MAX_WORDS = 7;

/**
 * The job that running text gives somebody right after the name; `isJob` says what counts as one.
 * @example saidJob(' is an analyst at Engines Ltd and lives in London.') // 'analyst'
 */
export function saidJob(after: string, isJob = isSureJobTitle): string | undefined {
  const said = SAID.exec(after)?.[1];
  const job = said && withoutCompany((said.split(GOES_ON, 1)[0] ?? '').trim());
  return job && job.split(' ').length <= MAX_WORDS && isJob(job) ? job : undefined;
}

/** Whether running text speaks of somebody's job right after the name, however long it takes. */
export function speaksOfJob(after: string): boolean {
  return isSureJobTitle(SAID.exec(after)?.[1] ?? '');
}

/** "Founder of the Babbage Works" without the works, but "Director of Marketing" as it is. */
function withoutCompany(job: string): string {
  const of = OF.exec(job);
  if (!of) return job;
  const rest = job.slice(of.index + of[0].length);
  const isCompany =
    rest.startsWith('the ') ||
    legalFormOf(rest) !== undefined ||
    rest.split(' ').some((word) => COMPANY_WORDS.has(folded(word)));
  return isCompany && rest.split(' ').length > 1 ? job.slice(0, of.index) : job;
}
