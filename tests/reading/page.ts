import { JSDOM } from 'jsdom';

/** A page as a document, at an address of the fictional engine works. */
export function page(html: string, url = 'https://engines.example/team'): Document {
  return new JSDOM(html, { url }).window.document;
}
