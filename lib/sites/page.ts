import { allOf, attributeOf, documentOfFrame, firstOf, mayHaveFrames } from '../reading/dom.ts';
import { plainText } from '../reading/plain-text.ts';
import type { TimeBudget } from './time-budget.ts';

/** A page as sites see it: its address, and queries over its document and the frames of the same origin. */
export interface Page {
  readonly document: Document;
  /** The document, and the documents of its frames that its own origin may read. */
  readonly documents: readonly Document[];
  /** Those frames, each with its document. */
  readonly frames: ReadonlyMap<Element, Document>;
  readonly url: URL;
  readonly title: string;
  /** BCP 47 language of the document, '' where it declares none. */
  readonly language: string;
  /** Whether there is time left; what takes long asks now and then. */
  readonly mayGoOn: () => boolean;
  /** Matches under `root`, or in the document and its frames; none for a selector that is not understood. */
  readonly all: (selector: string, root?: Element) => Element[];
  readonly first: (selector: string, root?: Element) => Element | undefined;
}

const MAX_FRAMES = 20;

/**
 * The page of a document at an address. Queries over all of it are answered once and remembered; when the
 * time is up, they find nothing.
 */
export function pageFromDocument(document: Document, url: string, budget?: TimeBudget): Page {
  const frames = new Map<Element, Document>();
  const documents = withFrames(document, frames);
  const answers = new Map<string, Element[]>();
  const inDocuments = (selector: string) => {
    const known = answers.get(selector) ?? documents.flatMap((each) => allOf(each, selector));
    answers.set(selector, known);
    return known;
  };
  const all = (selector: string, root?: Element) => {
    if (budget?.isSpent()) return [];
    return root ? allOf(root, selector) : inDocuments(selector);
  };
  return {
    document,
    documents,
    frames,
    url: new URL(url),
    // Not document.title: an <img name="title"> takes its place.
    title: plainText(firstOf(document, 'title')?.textContent ?? '', 300),
    language: plainText(languageOf(document), 35),
    mayGoOn: () => !budget?.isSpent(),
    all,
    first: (selector, root) =>
      root && !budget?.isSpent() ? firstOf(root, selector) : all(selector, root)[0],
  };
}

/** Whether any of these is on a page: a query each, because browsers have short cuts for those and none for lists. */
export function hasAny(page: Page, selectors: readonly string[]): boolean {
  return selectors.some((selector) => page.first(selector) !== undefined);
}

function languageOf(document: Document): string {
  const html = firstOf(document, 'html[lang]');
  return (html && attributeOf(html, 'lang')) ?? '';
}

/** The document and, in order, the documents of its frames that its own origin may read; `frames` is filled with them. */
function withFrames(document: Document, frames: Map<Element, Document>): Document[] {
  const documents = [document];
  for (let index = 0; index < documents.length && documents.length < MAX_FRAMES; index++) {
    const inside = documents[index] as Document;
    if (!mayHaveFrames(inside)) continue;
    for (const frame of ['iframe', 'frame'].flatMap((tag) => allOf(inside, tag, MAX_FRAMES))) {
      const inner = documentOfFrame(frame);
      if (!inner || documents.includes(inner)) continue;
      documents.push(inner);
      frames.set(frame, inner);
    }
  }
  return documents;
}
