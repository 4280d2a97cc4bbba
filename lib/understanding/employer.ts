import { isCompanyName } from '../reading/companies.ts';
import { jobFromHeadline } from '../reading/headlines.ts';

/** Other words stand between a job and what is no employer: a comma may stand before a place. */
const NAMES_EMPLOYER = /@|\s(?:at|bei|chez|presso|hos)\s/iu;
const NO_EMPLOYER = /^(?:law|large|home|sea|work)$/i;

/**
 * A job and where somebody has it, of a text that says both; `undefined` for a job alone.
 * @example jobAndEmployer('Head of Engines at Looms Ltd') // { title: 'Head of Engines', company: 'Looms Ltd' }
 */
export function jobAndEmployer(text: string): { title: string; company: string } | undefined {
  const { title, company } = jobFromHeadline(text);
  if (!title || !company || NO_EMPLOYER.test(company)) return undefined;
  return isCompanyName(company) || NAMES_EMPLOYER.test(text) ? { title, company } : undefined;
}

/**
 * As `jobAndEmployer`, only where a word such as "at" parts the two.
 * @example jobAtEmployer('Director, Looms and Mills') // undefined
 */
export function jobAtEmployer(text: string): { title: string; company: string } | undefined {
  const job = NAMES_EMPLOYER.test(text) ? jobAndEmployer(text) : undefined;
  const company = job?.company.replace(/^(?:the|der|die|das|la|le|il)\s/iu, '') ?? '';
  return job && /^[\p{Lu}\p{Lo}\p{N}]/u.test(company) ? { ...job, company } : undefined;
}
