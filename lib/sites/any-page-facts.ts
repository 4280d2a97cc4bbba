import { contactLinksIn } from '../reading/contact-links.ts';
import { parentOf, tagOf } from '../reading/dom.ts';
import { emailsInText, plainEmails } from '../reading/emails.ts';
import { isJobTitle } from '../reading/headlines.ts';
import { linesFromElement, type TextLine } from '../reading/lines.ts';
import { namesInLine, namesInProse } from '../reading/person-lines.ts';
import { isFaxLabel, numbersIn } from '../reading/phones.ts';
import { isFaxColumn } from './any-page-tables.ts';

/** Something a page says about somebody, and where: `line` counts the page's lines of text. */
export interface Fact {
  readonly kind: 'name' | 'title' | 'email' | 'phone' | 'profile';
  readonly value: string;
  readonly line: number;
  readonly element: Element;
  readonly rule: string;
  /** For names: what speaks for a person (2 is enough). For others: how sure, 0 to 1. */
  readonly weight: number;
  /** For names: the job on the same line. */
  readonly title?: string;
}

/** A page's lines and the facts on them, in order. */
export interface PageFacts {
  readonly lines: readonly TextLine[];
  readonly facts: readonly Fact[];
}

const MAX_LINES = 8000;
const MAX_FACTS = 600;

/** Reads names, jobs, addresses, phones and profiles off a page, links and text alike. */
export function factsOf(document: Document, url: string): PageFacts {
  const places = new Map<Element, number>();
  const lines = linesFromElement(document, places).slice(0, MAX_LINES);
  const facts: Fact[] = [];
  for (const link of contactLinksIn(document, url)) {
    if (link.kind === 'website' || facts.length >= MAX_FACTS) continue;
    const line = places.get(link.element) ?? placeOf(link.element, places);
    if (line === undefined) continue;
    const rule = link.kind === 'email' ? 'mailto-link' : link.kind === 'phone' ? 'tel-link' : 'profile-link';
    facts.push({ kind: link.kind, value: link.value, line, element: link.element, rule, weight: 0.85 });
  }
  const faxes = new Set<string>();
  lines.forEach(({ text, element }, line) => {
    if (facts.length >= MAX_FACTS * 2) return;
    const add = (kind: Fact['kind'], value: string, weight: number, more: Partial<Fact> = {}) =>
      facts.push({ kind, value, line, element, rule: 'page-text', weight, ...more });
    const inLine = namesInLine(text);
    const inProse = inLine.length === 0 && text.length > 40 ? namesInProse(text) : [];
    const boost = isHeading(element) ? 0.5 : 0;
    for (const { name, evidence, title } of inLine)
      add('name', name, evidence + boost, title ? { title } : {});
    for (const { name, evidence, title } of inProse) {
      add('name', name, evidence, { rule: 'prose', ...(title ? { title } : {}) });
    }
    if (inLine.length === 0 && isTitleLine(text)) add('title', text, 0.7);
    if (/@|\bat\b/i.test(text))
      for (const email of emailsInText(plainEmails(text))) add('email', email, 0.75);
    if (!/\d{2}/.test(text)) return;
    const numbers = numbersIn(text);
    const isFax = isFaxLabel(lines[line - 1]?.text ?? '') || isFaxColumn(element);
    for (const phone of numbers.phones) {
      if (isFax) faxes.add(digitsOf(phone));
      else add('phone', phone, 0.7);
    }
    for (const fax of numbers.faxes) faxes.add(digitsOf(fax));
  });
  const said = facts.filter((fact) => fact.kind !== 'phone' || !faxes.has(digitsOf(fact.value)));
  return { lines, facts: said.sort((a, b) => a.line - b.line) };
}

/** The last nine digits: what stays the same with and without a country code. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** A job alone on its line: short, not a sentence. */
function isTitleLine(text: string): boolean {
  return (
    text.length < 80 &&
    !/[.!?:]$|@|https?:|\d{3}/.test(text) &&
    isJobTitle(text) &&
    text.split(/\s+/).length <= 9
  );
}

function isHeading(element: Element): boolean {
  for (let at: Element | undefined = element, depth = 0; at && depth < 3; at = parentOf(at), depth++) {
    if (/^(?:h[1-6]|strong|b|dt|th|figcaption)$/.test(tagOf(at))) return true;
  }
  return false;
}

function placeOf(element: Element, places: ReadonlyMap<Element, number>): number | undefined {
  for (let at = parentOf(element), depth = 0; at && depth < 4; at = parentOf(at), depth++) {
    const line = places.get(at);
    if (line !== undefined) return line;
  }
  return undefined;
}
