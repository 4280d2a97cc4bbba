import type { ValueSource } from '../leads/value.ts';
import { attributeOf } from '../reading/dom.ts';
import { textOf } from '../reading/lines.ts';
import type { Page } from './page.ts';
import { type Found, RUNGS, type Rule, type Rung, type Spot } from './site.ts';

/** Finds a text; what `text`, `attribute` and `found` make rules of. */
export type Reader = (spot: Spot, page: Page) => Found;

/**
 * A rule that reads the text of the first element that has one.
 * @example text('heading', 'h1') // from <h1>Ada Lovelace</h1>: 'Ada Lovelace'
 */
export function text(name: string, selector: string, source?: ValueSource): Rule {
  const read: Reader = ({ element }, page) => {
    for (const each of page.all(selector, element)) {
      const shown = textOf(each);
      if (shown) return shown;
    }
    return undefined;
  };
  return ruleOf(name, rungOf(selector), read, source);
}

/** A rule that reads the spot's own text: the piece that is about its person. */
export function ownText(name: string, rung: Rung): Rule {
  return ruleOf(name, rung, ({ element, text: piece }) => piece ?? textOf(element), undefined);
}

/** A rule that reads an attribute of the first element that has it; without a selector, of the spot itself. */
export function attribute(
  name: string,
  attributeName: string,
  selector?: string,
  source?: ValueSource,
): Rule {
  const read: Reader = ({ element }, page) =>
    (selector ? page.all(selector, element) : [element]).map((each) => attributeOf(each, attributeName));
  return ruleOf(name, rungOf(selector ?? `[${attributeName}]`), firstOf(read), source);
}

/** A rule with a reader of its own, and the rung it claims. */
export function found(name: string, rung: Rung, read: Reader, source?: ValueSource): Rule {
  return ruleOf(name, rung, read, source);
}

/** A rule for a headline such as "Analyst at Engines", out of which the worker takes the job or the company. */
export function headline(name: string, rung: Rung, read: Reader): Rule {
  return { ...ruleOf(name, rung, read, undefined), answers: 'headline' };
}

/** A rule that takes a field from the page's JSON-LD, which the worker reads. */
export const STRUCTURED_DATA: Rule = {
  ...ruleOf('json-ld', 'structured', () => undefined, 'structured-data'),
  answers: 'structured-data',
};

/** A rule that takes the page's own address. */
export const ADDRESS_BAR: Rule = ruleOf('address-bar', 'address', (_, page) => page.url.href, 'address-bar');

/**
 * How stable a selector is: as stable as the least stable thing it leans on.
 * @example rungOf('[role="main"] .gD') // 'class'
 */
export function rungOf(selector: string): Rung {
  const rungs = selector.split(/\s*,\s*|\s*>\s*|\s+(?![^[]*\])/).map(rungOfStep);
  return rungs.reduce(
    (worst, rung) => (RUNGS.indexOf(rung) > RUNGS.indexOf(worst) ? rung : worst),
    'structured',
  );
}

function rungOfStep(step: string): Rung {
  const bare = step.replace(/\[[^[\]]*\]/g, '');
  if (/:(?:nth|first|last|only)/.test(bare) || bare === '~' || bare === '+') return 'structure';
  if (/[.#]/.test(bare) || /\[(?:class|id)\b/.test(step)) return 'class';
  if (/\[(?:href|src)/.test(step)) return 'address';
  if (/\[(?:aria-|role)/.test(step)) return 'role';
  if (/\[/.test(step)) return 'structured';
  return /^(?:h[1-6]|main|meta|title)$/.test(bare) ? 'role' : 'structure';
}

function firstOf(read: Reader): Reader {
  return (spot, page) => {
    const texts = read(spot, page);
    return typeof texts === 'string' ? texts : texts?.find((each) => each?.trim());
  };
}

function ruleOf(name: string, rung: Rung, read: Reader, source: ValueSource | undefined): Rule {
  return source ? { name, rung, read, source } : { name, rung, read };
}
