import { isGroupOfJobs, isHoldersTitle } from '../reading/headlines.ts';
import { partsBesideReach } from '../reading/person-lines.ts';

/** Words of headlines and invitations, which name jobs without saying who has one. */
const ADDRESSED =
  /\b(?:you|your|yours|we|us|our|my|this|these|how|why|what|hello|tips|sign|log|find|meet|contact|click|read|latest|learn|visits?|become|hire|hiring|jobs?|apply|love|need|get|blog|login|vacanc(?:y|ies)|careers?|ihre?|unsere?|wir|notre|nos|votre|nuestr[ao]s?|ist|sind|wird|werden|kümmert|vertritt)\b/i;

/**
 * Whether a text that names jobs names nobody's own: "Contact an agent", "Our agents", "Agents".
 * @example speaksToReader('Contact an agent') // true
 */
export function speaksToReader(text: string): boolean {
  return ADDRESSED.test(text) || isGroupOfJobs(text);
}

/**
 * Whether a line is a job and nothing else: short, no sentence, no invitation, no heading over several.
 * @example isTitleLine('Head of Engines') // true
 */
export function isTitleLine(text: string): boolean {
  return (
    text.length < 80 &&
    !/[.!?:]$|@|https?:|\d{3}|^\(|(?<!\p{Script=Hebrew})["“”„«»]/u.test(text) &&
    !speaksToReader(text) &&
    isHoldersTitle(text) &&
    text.split(/\s+/).length <= 9
  );
}

/**
 * The job on a line with a number or an address and no name.
 * @example titleBesideReach('Head of Engines, tel. 020 7946 0958') // 'Head of Engines'
 */
export function titleBesideReach(text: string): string | undefined {
  if (text.length > 120 || !/@|\d{3}/.test(text)) return undefined;
  const [job, ...more] = partsBesideReach(text);
  return job && more.length === 0 && isTitleLine(job) ? job : undefined;
}
