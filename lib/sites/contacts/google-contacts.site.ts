import { attributeOf } from '../../reading/dom.ts';
import { emailsInText } from '../../reading/emails.ts';
import { textOf } from '../../reading/lines.ts';
import { googleAccounts } from '../google-account.ts';
import type { Page } from '../page.ts';
import { found, headline, text } from '../rules.ts';
import { defineSite, type Spot } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { isShown } from '../within.ts';
import { CONTACTS } from './directory.ts';

const MAX_ROWS = 100;

export default defineSite({
  ...CONTACTS['google-contacts'],
  me: (page) => ({ emails: googleAccounts(page) }),
  pages: {
    contact: {
      when: (page) => /\/person\/[^/]+/.test(page.url.pathname),
      people: subjectIn('[role="main"]', 'main'),
      source: 'profile',
      fields: {
        name: [text('heading', 'h1, [role="heading"][aria-level="1"]')],
        email: [found('mail-links', 'address', (spot, page) => linksIn(spot, page, 'mailto:'))],
        phone: [found('phone-links', 'address', (spot, page) => linksIn(spot, page, 'tel:'))],
        title: [headline('job-line', 'structure', jobLine)],
        company: [headline('job-line', 'structure', jobLine)],
      },
      required: ['name'],
    },
    list: {
      when: (page) => rowsOf(page).length > 0,
      people: (page) => rowsOf(page).map((element) => ({ role: 'subject', element })),
      source: 'profile',
      fields: {
        name: [found('first-cell', 'role', (spot, page) => cellsOf(spot, page).slice(0, 1))],
        email: [
          found('cells', 'role', (spot, page) => cellsOf(spot, page).flatMap((cell) => emailsInText(cell))),
        ],
        phone: [
          found('cells', 'role', (spot, page) =>
            cellsOf(spot, page).filter((cell) => /^\+?[\d\s()./-]{7,}$/.test(cell)),
          ),
        ],
        title: [headline('job-cell', 'structure', (spot, page) => cellsOf(spot, page).slice(3, 4))],
        company: [headline('job-cell', 'structure', (spot, page) => cellsOf(spot, page).slice(3, 4))],
      },
      required: [],
    },
  },
});

function rowsOf(page: Page): readonly Element[] {
  return page
    .all('[role="main"] [role="row"]:has([role="gridcell"]), main [role="row"]:has([role="gridcell"])')
    .filter(isShown)
    .slice(0, MAX_ROWS);
}

function cellsOf({ element }: Spot, page: Page): string[] {
  return page.all('[role="gridcell"]', element).map((cell) => textOf(cell, 300));
}

function linksIn({ element }: Spot, page: Page, scheme: 'mailto:' | 'tel:'): (string | undefined)[] {
  return page
    .all(`a[href^="${scheme}"]`, element)
    .map((link) => attributeOf(link, 'href')?.slice(scheme.length).split('?')[0]);
}

/** "Analyst, Analytical Engines" or "Analyst • Analytical Engines": the text that follows the name. */
function jobLine({ element }: Spot, page: Page): string | undefined {
  const heading = page.first('h1, [role="heading"][aria-level="1"]', element);
  for (let each = heading; each && each !== element; each = each.parentElement ?? undefined) {
    const next = each.nextElementSibling;
    if (next) return textOf(next, 300).split(/\n/)[0];
  }
  return undefined;
}
