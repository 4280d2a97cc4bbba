import { readFileSync } from 'node:fs';
import type { Routes } from '../routes.ts';
import { contactPage, teamPage } from './companies.ts';
import { MAILS } from './mail.ts';
import { inboxPage, mailPage, mailPath } from './webmail.ts';

/** Every practice page by its path and query. */
export const PRACTICE_PAGES: Readonly<Record<string, string>> = {
  '/': inboxPage(),
  ...Object.fromEntries(MAILS.map((mail) => [mailPath(mail.uid), mailPage(mail)])),
  '/contact': contactPage(),
  '/team': teamPage(),
};

/** The one style sheet of the practice pages, at `/practice.css`. */
export const PRACTICE_STYLE = readFileSync(new URL('./practice.css', import.meta.url), 'utf8');

/** The practice pages as answers for one origin, such as `https://mail.looms.example`. */
export function practiceRoutes(origin: string): Routes {
  const pages = Object.entries(PRACTICE_PAGES).map(([path, html]) => [origin + path, html] as const);
  return {
    ...Object.fromEntries(pages),
    [`${origin}/practice.css`]: { body: PRACTICE_STYLE, type: 'text/css; charset=utf-8' },
  };
}
