import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES } from '../../sites/fixtures.ts';

/** A page as it was saved, and the address to open it at. */
export interface SavedPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

interface Index {
  readonly cases: readonly { readonly id: string; readonly html?: string; readonly url?: string }[];
}

/**
 * Every saved page in the folders of a corpus (`<folder>/index.json` names them), at most `limit` spread
 * evenly; without a corpus the fixtures of the sites.
 */
export function savedPages(corpus: string | undefined, limit: number): SavedPage[] {
  const pages = corpus
    ? pagesOfCorpus(corpus)
    : FIXTURES.map(({ id, url, html }) => ({ name: id, url, html }));
  const step = Math.max(1, pages.length / limit);
  return Array.from(
    { length: Math.min(limit, pages.length) },
    (_, at) => pages[Math.floor(at * step)] as SavedPage,
  );
}

function pagesOfCorpus(corpus: string): SavedPage[] {
  return readdirSync(corpus).flatMap((folder) => {
    const index = join(corpus, folder, 'index.json');
    if (!existsSync(index)) return [];
    const { cases } = JSON.parse(readFileSync(index, 'utf8')) as Index;
    return cases.flatMap(({ id, html, url }) => {
      if (!html || !existsSync(join(corpus, folder, html))) return [];
      return {
        name: `${folder}/${id}`,
        url: url && /^https?:/.test(url) ? url : 'https://page.example/',
        html: readFileSync(join(corpus, folder, html), 'utf8'),
      };
    });
  });
}
