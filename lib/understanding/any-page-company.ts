import type { PageOutline } from '../leads/report.ts';
import { isCompanyName, legalFormOf } from '../reading/companies.ts';
import { folded } from '../reading/folded.ts';
import { isSureJobTitle } from '../reading/headlines.ts';
import { addValue, emptyDraft, type PersonDraft } from '../reading/person-draft.ts';
import { plainText } from '../reading/plain-text.ts';
import { LEGAL_FORMS, PAGE_WORDS } from '../reading/word-lists.ts';
import { type Fact, sureOf } from './any-page-facts.ts';
import { UNPRINTED_CONFIDENCE } from './linked-addresses.ts';
import { nameSpelledBy } from './spelled-company.ts';

/** At most this many addresses, and as many numbers, of a company. */
export const MAX_COMPANY_VALUES = 60;
const KEPT_VALUES = 5;
/** Right as often as the first ones, but nobody wants twenty numbers in a lead without having looked at them. */
const FURTHER_CONFIDENCE = 0.55;

/** A company's name as a page gives it, with how sure that is. */
export interface PageCompany {
  readonly name: string;
  readonly rule: string;
  readonly confidence: number;
}

const COPYRIGHT =
  /(?:©|\(c\)|&copy;|copyright)\s?(?:©|\(c\))?\s?(?:\d{4}\s?(?:[-–]\s?\d{2,4})?)?[\s,.:-]{0,5}(?:by\s)?/iu;
const AFTER_HOLDER = /[.|•·–]|,?\s?all rights|\d{4}|\s-\s|alle rechte|tous droits|todos los|tutti i/iu;
const MAX_HOLDER = 60;

const LEAD_WORDS =
  /^(?:(?:contact(?: us)?|about(?: us)?|welcome to|home|imprint|impressum|kontakt|team)\s+(?:(?:at|of|to|us)\s+)?)(?=[^\s&+])(?!and\s)/iu;
/** Who made the site, and not whose it is. */
const CREDIT =
  /\b(?:(?:web\s?)?sites?|web|design(?:ed)?|develop(?:ed|ment)?|powered|hosted|hosting|built|created|made|managed|maintained|optimi[sz]ed)\s?(?:and \w+ |& \w+ )?,?\s?by\b/iu;
/** Above these stand the sites of many. */
const HOSTERS =
  /^(?:github|gitlab|wordpress|blogspot|weebly|wixsite|squarespace|webflow|netlify|vercel|herokuapp|myshopify|google|jimdo|jimdofree|tumblr|typepad|webnode|wix|godaddysites|carrd|notion|pages|web|business)$/;

/** Whose site the page is on: site name, a line with a legal form, copyright line, title; surest first. */
export function companyOfPage(
  { lines, lastLines, meta }: PageOutline,
  url: string,
  structured: readonly PersonDraft[] = [],
): PageCompany | undefined {
  const label = domainLabel(url);
  const found: PageCompany[] = [];
  const consider = (text: string | undefined, rule: string, confidence: number) => {
    const name =
      text &&
      plainText(text, 80)
        .replace(/^(?:[12]\d{3}\s)?[\s,.|–-]*|(?<![\s,|–-])[\s,|–-]+$/g, '')
        .replace(LEAD_WORDS, '');
    if (!name || name.length < 2 || isOnlyPageWords(name) || /@|https?:|^copyright\b|^all rights/i.test(name))
      return;
    if (isSureJobTitle(name) && !legalFormOf(name) && rule !== 'structured-data') return;
    const spelled = spells(name, label) ? 0.1 : 0;
    if (confidence + spelled >= 0.5)
      found.push({ name, rule, confidence: Math.min(0.9, confidence + spelled) });
  };
  for (const { values } of structured) {
    if (!values.name) consider(values.company?.[0]?.value, 'structured-data', 0.7);
  }
  consider(partSpelling(meta.siteName, label), 'site-name', 0.7);
  consider(meta.applicationName, 'site-name', 0.55);
  const texts = [...lines.flatMap(({ text, isHidden }) => (isHidden ? [] : text)), ...lastLines];
  const looked = [...texts.slice(0, 400), ...texts.slice(-60)];
  consider(nameSpelledBy(label, [meta.title, ...looked]), 'domain', 0.72);
  for (const text of looked) {
    if (text.length > 200 || CREDIT.test(text)) continue;
    const copyright = holderOf(text);
    if (copyright) consider(copyright, 'copyright', 0.65);
    else if (text.length < 70 && legalFormOf(text) && !isSureJobTitle(text))
      consider(text, 'legal-form', 0.65);
    if (found.length > 20) break;
  }
  for (const part of meta.title.split(/(?<!\s)\s+[|–—:·»«-]+\s+|(?:(?<!\s)\s+)?[|:»]\s*/u)) {
    consider(part, 'page-title', isCompanyName(part) ? 0.5 : 0.4);
  }
  const [best] = found.sort((a, b) => b.confidence - a.confidence);
  // "Spread Spectrum Ltd" on spread.example.
  const isWhole = ({ name }: PageCompany) => name.startsWith(`${best?.name} `) && legalFormOf(name);
  return (best?.rule === 'domain' && found.find(isWhole)) || best;
}

/** The company itself as a lead: its name, role addresses, phones, profiles and website. */
export function companyDraft(
  company: PageCompany | undefined,
  loose: readonly Fact[],
  url: string,
): PersonDraft | undefined {
  const draft = emptyDraft();
  for (const fact of loose) {
    if (fact.kind === 'name' || fact.kind === 'title') continue;
    const weight =
      fact.kind === 'email' &&
      fact.weight > UNPRINTED_CONFIDENCE &&
      spells(fact.value.split('@')[1] ?? '', domainLabel(url))
        ? 0.9
        : fact.weight;
    // A company with many offices has many numbers: all are shown, and the first few kept without being asked.
    const isFurther = (draft.values[fact.kind]?.length ?? 0) >= KEPT_VALUES;
    const confidence = sureOf(fact, isFurther ? Math.min(weight, FURTHER_CONFIDENCE) : weight);
    const finding = { source: sourceOf(fact), rule: fact.rule, confidence };
    addValue(draft, fact.kind, fact.value, finding, MAX_COMPANY_VALUES);
  }
  const isReachable = draft.values.email || draft.values.phone;
  if (company)
    addValue(draft, 'company', company.name, {
      source: 'page-text',
      rule: company.rule,
      confidence: company.confidence,
    });
  if (!isReachable && !(company && company.confidence >= 0.75)) return undefined;
  const origin = /^https?:\/\/[^/?#]+/i.exec(url)?.[0];
  addValue(draft, 'website', origin, { source: 'address-bar', rule: 'address-bar', confidence: 0.7 });
  return draft;
}

/** Provenance of a fact: a link, or the page's text. */
export function sourceOf(fact: Fact): 'link' | 'page-text' {
  return fact.rule.endsWith('-link') ? 'link' : 'page-text';
}

/** "Engines" of "Engines - Looms and Mills since 1843", where the domain says so. */
function partSpelling(name: string, label: string): string {
  const parts = name.split(/ [|–—:·»-] |[|:»] /u);
  return parts.find((part) => parts.length > 1 && spells(part, label)) ?? name;
}

function spells(name: string, label: string): boolean {
  const letters = folded(name).replace(/[^\p{L}\p{N}]/gu, '');
  if (label.length < 3 || letters.length < 3) return false;
  const initials = folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');
  return (
    letters.includes(label) || label.includes(letters) || (label.length > 2 && initials.startsWith(label))
  );
}

/** The part of a host that names its owner, roughly: the longest label besides endings and `www`. */
function domainLabel(url: string): string {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '';
  const labels = host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter((label) => !/^(?:www|co|com|org|net|ac|gov|edu)$/.test(label) && !HOSTERS.test(label));
  return (labels.at(-1) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

function isOnlyPageWords(name: string): boolean {
  return folded(name)
    .split(/[^\p{L}]+/u)
    .every((word) => !word || PAGE_WORDS.has(word) || LEGAL_FORMS.has(word));
}

/** "Analytical Engines" of "Copyright © 1843 by Analytical Engines. All rights reserved." */
function holderOf(line: string): string | undefined {
  const mark = COPYRIGHT.exec(line);
  if (!mark) return undefined;
  const rest = line.slice(mark.index + mark[0].length);
  const end = rest.slice(2).search(AFTER_HOLDER);
  const holder = (end < 0 ? rest : rest.slice(0, end + 2)).trim();
  return holder.length > 1 && holder.length <= MAX_HOLDER ? holder : undefined;
}
