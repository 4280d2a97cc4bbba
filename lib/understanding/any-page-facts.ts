import type { PageOutline } from '../leads/report.ts';
import { HIDDEN_CONFIDENCE } from '../leads/value.ts';
import { addressFromCode } from '../reading/coded-address.ts';
import { emailsInText, plainEmails } from '../reading/emails.ts';
import { isHoldersTitle } from '../reading/headlines.ts';
import { CODED } from '../reading/hidden-addresses.ts';
import { isFaxLabel, numbersIn } from '../reading/phones.ts';
import { nameFactsOf } from './any-page-names.ts';
import { officesInRows } from './any-page-offices.ts';
import { sureOfLinkedAddresses } from './linked-addresses.ts';
import { isTitleLine, titleBesideReach } from './title-lines.ts';

/** Something a page says about somebody, and where: `line` counts the page's lines of text. */
export interface Fact {
  readonly kind: 'name' | 'title' | 'email' | 'phone' | 'profile';
  readonly value: string;
  readonly line: number;
  readonly block: number;
  readonly rule: string;
  /** For names: what speaks for a person (2 is enough). For others: how sure, 0 to 1. */
  readonly weight: number;
  /** For names: the job on the same line. */
  readonly title?: string;
  /** Not drawn on the page: worth a look before it is saved, never more. */
  readonly isHidden?: true;
}

/** A confidence with regard to whether the user can see the fact at all. */
export function sureOf({ isHidden }: Fact, confidence: number): number {
  return isHidden ? Math.min(confidence, HIDDEN_CONFIDENCE) : confidence;
}

/** A number that the page itself calls somebody's telephone. */
export const LABELLED_NUMBER = 'labelled-number';
const PHONE_LABEL =
  /(?:(?<!\p{L})(?:t[eé]l(?:[eé](?:f[oó]no?|foon|fone|phone))?|ph(?:one)?|mob(?:ile?|il)?|m[oó]vil|cell?(?:ulare?|ular)?|portable|handy|fon|gsm|tlf|tfn|puh|direct|durchwahl|whatsapp|call|hp|wa|telp|тел(?:ефон)?|моб|τηλ)|電話|电话|전화|☎|✆|📞)[\s.:()|–-]{0,4}$/iu;
const MAX_LABEL = 24;
const FAX_REACH = 8;
/** "Orders: 020 7946 0958", but no other "Phone: 020 7946 0958". */
const OWN_LABEL = /^(?!(?:tele?|tel|phone|mobile|cell|call)\b)\p{L}[\p{L} &/-]{2,40}: ?\(?\+?\d/iu;
const LINK_WEIGHT = 0.85;
const MAX_FACTS = 600;
const MAY_HOLD_ADDRESS = /@|\bat\b|[[({<]\s?[\p{L}-]{1,15}\s?[\])}>]/iu;
const BEGINS_AS_HOSTS_END =
  /^(?:moc|gro|ten|ude|vog|ofni|ed|rf|ti|se|ln|ku|ue|oi|ta|hc|elpmaxe)\.[^@]+@(?![^@]*\.(?:com|org|net|edu|gov|info|de|fr|it|es|nl|uk|eu|io|at|ch|example)$)/i;

/** Reads names, jobs, addresses, phones and profiles off a page, links and text alike. */
export function factsOf(outline: PageOutline): Fact[] {
  const { lines, links } = outline;
  const facts: Fact[] = nameFactsOf(outline);
  const named = new Set(facts.flatMap(({ line, rule }) => (rule === 'prose' ? [] : line)));
  const offices = officesInRows(facts, lines);
  const sureOfAddress = sureOfLinkedAddresses(links, lines);
  for (const { kind, value: written, line, block, isHidden } of links) {
    const value = written.startsWith(CODED) ? addressFromCode(written.slice(CODED.length)) : written;
    if (!value) continue;
    const weight =
      kind === 'email' && !written.startsWith(CODED) ? sureOfAddress.get(value.toLowerCase()) : LINK_WEIGHT;
    if (
      weight === undefined ||
      kind === 'website' ||
      line === undefined ||
      block === undefined ||
      facts.length >= MAX_FACTS
    )
      continue;
    const rule = kind === 'email' ? 'mailto-link' : kind === 'phone' ? 'tel-link' : 'profile-link';
    facts.push({ kind, value, line, block, rule, weight, ...(isHidden ? { isHidden } : {}) });
  }
  const linked = links.flatMap(({ kind, value }) => (kind === 'email' ? value.toLowerCase() : []));
  // "2021ada@engines.example": drawn apart, but the markup has nothing between a link and what stands before it.
  const withoutRunOn = (email: string) =>
    linked.find((each) => each.length < email.length && email.toLowerCase().endsWith(each)) ?? email;
  const backwards = new Set(links.flatMap(({ kind, value }) => (kind === 'email' ? reversed(value) : [])));
  const faxes = new Set<string>();
  lines.forEach(({ text, block, column, isHidden }, line) => {
    if (facts.length >= MAX_FACTS * 2) return;
    const add = (kind: Fact['kind'], value: string, weight: number, rule = 'page-text') =>
      facts.push({ kind, value, line, block, rule, weight, ...(isHidden ? { isHidden } : {}) });
    // "Director:" over a name.
    const job = text.replace(/\s?:$/, '');
    const isTitle = offices.has(line) || (isTitleLine(job) && (job === text || named.has(line + 1)));
    const title = isTitle ? withoutRemark(job) : titleBesideReach(text);
    if (!named.has(line) && title) add('title', title, 0.7);
    if (MAY_HOLD_ADDRESS.test(text))
      for (const email of emailsInText(plainEmails(text))) {
        if (!backwards.has(email.toLowerCase())) add('email', turnedRound(withoutRunOn(email)), 0.75);
      }
    if (!/\d{2}/.test(text)) return;
    const numbers = numbersIn(text);
    const isFax = isUnderFax(lines, line) || isFaxLabel(column ?? '');
    for (const phone of numbers.phones) {
      if (isFax) faxes.add(digitsOf(phone));
      else add('phone', phone, 0.85, isLabelled(text, phone, column) ? LABELLED_NUMBER : undefined);
    }
    for (const fax of numbers.faxes) faxes.add(digitsOf(fax));
  });
  const said = facts.filter((fact) => fact.kind !== 'phone' || !faxes.has(digitsOf(fact.value)));
  return said.sort((a, b) => a.line - b.line);
}

/**
 * Whether a line's numbers are faxes by a label above: "Fax:" for the next line, "Fax numbers" for all lines with
 * numbers that follow, and either for lines that say only what each number is for ("Fax:", "Orders: 020 ...").
 */
function isUnderFax(lines: PageOutline['lines'], line: number): boolean {
  const text = (at: number) => lines[at]?.text ?? '';
  if (isFaxLabel(text(line - 1))) return true;
  let at = line - 1;
  while (at > 0 && line - at < FAX_REACH && /\d{3}/.test(text(at)) && text(at).length < 80) at--;
  if (at === line - 1 || !isFaxLabel(text(at))) return false;
  return /s\W*$/i.test(text(at)) || (OWN_LABEL.test(text(at + 1)) && OWN_LABEL.test(text(line)));
}

function isLabelled(line: string, phone: string, column: string | undefined): boolean {
  const at = line.indexOf(phone);
  return PHONE_LABEL.test(line.slice(Math.max(0, at - MAX_LABEL), at) || (column ?? '').slice(-MAX_LABEL));
}

/** The last nine digits: what stays the same with and without a country code. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** "Sports Officer (Club)", "Professor of Engineering (ice and snow)": brackets say what for, not what. */
function withoutRemark(job: string): string {
  const bare = job.replace(/ ?\([^()]{2,60}\)$/, '');
  return bare !== '' && isHoldersTitle(bare) ? bare : job;
}

/** An address written backwards, which a style sheet turns round: "moc.senigne@ada" begins as hosts end. */
function turnedRound(email: string): string {
  return BEGINS_AS_HOSTS_END.test(email) ? reversed(email) : email;
}

function reversed(text: string): string {
  return Array.from(text.toLowerCase()).reverse().join('');
}
