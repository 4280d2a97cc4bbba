import { abbreviation, folded } from './folded.ts';
import { plainText } from './plain-text.ts';
import { COMPANY_WORDS, LEGAL_FORMS } from './word-lists.ts';

const ASIAN_FORMS =
  /株式会社|有限会社|合同会社|有限公司|股份公司|集团|大学|学校|医院|银行|銀行|病院|주식회사|\(주\)|유한회사/u;
const CYRILLIC_FORMS = /(?:^|[\s"«])(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ)(?=$|[\s"»])/u;
/** Two-letter forms and the like are also initials and surnames ("Ng Co", "Sá"): only as written for companies. */
const AMBIGUOUS_FORM =
  /^(?:sa|sl|se|as|ab|ag|ad|me|rt|sp|co|kg|ug|eg|ev|ou|cv|nv|bv|hf|ivs|spa|sas|sia|srl|epp|cie)$/;

/** Forms of several words, or with spaces between their letters. */
const SPACED_FORM =
  /(?<=\s)(?:sp\.?\s?z\.?\s?o\.\s?o\.?|e\.\sv\.|s\.\s?a\.\sde\sc\.\s?v\.|s\.\s?de\sr\.\s?l\.)$/iu;

/** The legal form at the end of a name, as it is written there, `undefined` for none. */
export function legalFormOf(text: string): string | undefined {
  const name = text.trim();
  const spaced = SPACED_FORM.exec(name)?.[0];
  if (spaced) return spaced;
  const form = name.split(/\s+/).at(-1) ?? '';
  const short = abbreviation(form);
  // "Siti Rahmawati, S.E." has a degree: no European company writes its form with dots.
  if (!LEGAL_FORMS.has(short) || form === 'S.E.') return undefined;
  if (AMBIGUOUS_FORM.test(short) && !/[A-Z].*[A-Z./]|^co\.?$|^Co\.?$|^e\.?\s?[VG]\.?$/.test(form))
    return undefined;
  return form;
}

const LONGEST_WORD = 50;
/** Organisations in one word, as Germanic languages compound them. */
const COMPOUND =
  /.{3}(?:werke?|verwaltung|gesellschaft|genossenschaft|klinik|klinikum|verlag|verein|verband|stiftung|institut|agentur|kanzlei|sparkasse|versicherung(?:en)?|kammer|ministerium|hochschule|universitat|schule|bolaget|foretaget|bedrijf|vereniging|stichting)$/;

/**
 * Whether a text reads as the name of a company or another organisation.
 * @example isCompanyName('Analytical Engines GmbH') // true
 */
export function isCompanyName(text: string): boolean {
  const name = plainText(text, 200);
  if (!name) return false;
  if (
    /^(?:we|our|i|you|this|it|they)\s/i.test(name) ||
    (/[!?]$|\p{Ll}{2}\.$/u.test(name) && name.split(' ').length > 3 && !legalFormOf(name))
  ) {
    return false;
  }
  if (hasCompanyForm(name)) return true;
  return hasCompanyWord(name);
}

/**
 * Whether a text has the form of an organisation's name whatever its words mean: a legal form, "& Sons", "The", a number.
 * @example hasCompanyForm('Babbage & Sons') // true
 */
export function hasCompanyForm(text: string): boolean {
  const name = plainText(text, 200);
  if (ASIAN_FORMS.test(name) || CYRILLIC_FORMS.test(name)) return true;
  const words = name.split(/[\s,/]+/).filter(Boolean);
  if (words.length > 1 && words.slice(1).some((_, index) => legalFormOf(words.slice(0, index + 2).join(' '))))
    return true;
  if (/[&+]\s?(?:co|cie|sons?|partners?|associates)\b/i.test(name)) return true;
  if (/^the\s/i.test(name) || /\b(?:of|for|pour|für|para)\b/i.test(name)) return true;
  return /[#№®™]|\d/.test(name);
}

/**
 * Whether a text has a word that stands in organisations' names.
 * @example hasCompanyWord('Difference Engine Consulting') // true
 */
export function hasCompanyWord(text: string): boolean {
  return (
    ASIAN_FORMS.test(text) ||
    CYRILLIC_FORMS.test(text) ||
    text
      .split(/[\s,/]+/)
      .map((word) => folded(word).replace(/[^\p{L}\p{N}-]/gu, ''))
      .some((word) => COMPANY_WORDS.has(word) || (word.length < LONGEST_WORD && COMPOUND.test(word)))
  );
}
