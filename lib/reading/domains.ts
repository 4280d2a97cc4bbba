import { parse } from 'tldts';
import { isFreeMail } from '../leads/free-mail.ts';
import { LEGAL_FORMS } from './word-lists.ts';

/**
 * The domain a company registered, `undefined` for free-mail hosts, shared hosts such as `github.io`,
 * addresses in numbers and names without a public ending. Worker only: the list weighs 130 kB.
 * @example companyDomain('mail.engines.co.uk') // 'engines.co.uk'
 */
export function companyDomain(host: string): string | undefined {
  const bare = host.trim().toLowerCase().replace(/\.$/, '');
  if (!bare || bare.length > 253 || /[^\p{L}\p{M}\p{N}.-]/u.test(bare) || isFreeMail(bare)) return undefined;
  const parsed = parse(bare, { allowPrivateDomains: true });
  if (parsed.isIp || parsed.isPrivate || !parsed.domain || isFreeMail(parsed.domain)) return undefined;
  if (!parsed.isIcann && !/\.(?:example|test)$/.test(bare)) return undefined;
  return parsed.domain;
}

/**
 * A guess at how a company writes its name, from its domain; low confidence.
 * @example companyFromDomain('analytical-engines.example') // 'Analytical Engines'
 */
export function companyFromDomain(domain: string): string {
  const label =
    parse(domain, { allowPrivateDomains: true }).domainWithoutSuffix ?? domain.split('.')[0] ?? '';
  return label
    .split(/[-_]+/)
    .filter(Boolean)
    .map((word) => (LEGAL_FORMS.has(word) ? legalForm(word) : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  // Without a vowel it is most likely an abbreviation: "ibm", "kpmg".
  if (word.length <= 4 && !/[aeiouyäöüáéíóú]/u.test(word)) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function legalForm(word: string): string {
  const usual: Record<string, string> = {
    gmbh: 'GmbH',
    inc: 'Inc',
    ltd: 'Ltd',
    limited: 'Limited',
    corp: 'Corp',
    company: 'Company',
    corporation: 'Corporation',
    group: 'Group',
  };
  return usual[word] ?? word.toUpperCase();
}
