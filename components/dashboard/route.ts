/** Where in the dashboard: a page, and what follows it (`#/lead/<id>`, `#/settings/pipelines`). */
export interface Route {
  readonly page: PageName;
  readonly rest: string;
}

export const PAGES = [
  'board',
  'leads',
  'today',
  'duplicates',
  'lead',
  'insights',
  'exchange',
  'settings',
] as const;
export type PageName = (typeof PAGES)[number];

const HOME: Route = { page: 'board', rest: '' };

/**
 * The route an address's hash names; home for one that names none.
 * @example routeFromHash('#/lead/0192f3') // { page: 'lead', rest: '0192f3' }
 */
export function routeFromHash(hash: string): Route {
  const [, name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const page = PAGES.find((one) => one === name);
  return page ? { page, rest: rest.map(decoded).join('/') } : HOME;
}

/**
 * The hash of a route, to link to.
 * @example hashOf({ page: 'lead', rest: '0192f3' }) // '#/lead/0192f3'
 */
export function hashOf({ page, rest }: Route): string {
  return `#/${page}${rest && `/${rest.split('/').map(encodeURIComponent).join('/')}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
