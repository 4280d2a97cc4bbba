import { attributeOf } from '../reading/dom.ts';
import type { Page } from './page.ts';
import { outside } from './within.ts';

/**
 * The addresses of the account that a page of Google's is open under. The account button's label ends in
 * the address in every language: "Google Account: Ada (ada@engines.example)".
 */
export function googleAccounts(page: Page): (string | undefined)[] {
  return outside(page.all('[aria-label$=")"][aria-label*="@"]'), page.all('[role="main"]')).map(
    (button) => /\(([^()\s][^()\s@]*@[^()\s]+)\)$/.exec(attributeOf(button, 'aria-label') ?? '')?.[1],
  );
}
