import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PageReading } from '../../lib/leads/reading.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);

/** A page of a site with invented people. `site` and `page` are what it must be recognised as. */
export interface Fixture {
  readonly id: string;
  readonly site: string;
  readonly page: string;
  readonly url: string;
  readonly html: string;
  readonly goldenPath: URL;
}

/** Every fixture: `<site>/<page>--<case>.html`, whose first line is a comment with the page's address. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER).flatMap((site) =>
  readdirSync(new URL(`${site}/`, FOLDER))
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(new URL(`${site}/${name}`, FOLDER), 'utf8');
      const url = /^<!-- (\S+) -->/.exec(html)?.[1];
      if (!url)
        throw new Error(`Expected ${site}/${name} to begin with <!-- address -->. Add the page's address.`);
      const id = `${site}/${name.replace(/\.html$/, '')}`;
      return {
        id,
        site,
        page: name.split('--')[0] ?? '',
        url,
        html,
        goldenPath: new URL(`${id}.json`, FOLDER),
      };
    }),
);

/** The reading a fixture must give, `undefined` where none is kept yet. */
export function goldenOf({ goldenPath }: Fixture): PageReading | undefined {
  return existsSync(goldenPath) ? JSON.parse(readFileSync(goldenPath, 'utf8')) : undefined;
}

/** A document of its own. */
export function openPage({ html, url }: Pick<Fixture, 'html' | 'url'>): Document {
  const { document } = new JSDOM(html, { url }).window;
  fillFrames(document);
  return document;
}

/** Fills frames from their `srcdoc`, which jsdom leaves empty; again after a frame was moved. */
export function fillFrames(document: Document): void {
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    inner?.open();
    inner?.write(frame.getAttribute('srcdoc') ?? '');
    inner?.close();
    if (inner) fillFrames(inner);
  }
}
