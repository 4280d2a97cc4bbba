import { allOf, attributeOf } from '../reading/dom.ts';
import { plainText } from '../reading/lines.ts';

/** A page as sites see it: its address, and queries over its document and the frames of the same origin. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly title: string;
  /** BCP 47 language of the document, '' where it declares none. */
  readonly language: string;
  /** Matches under `root`, or in the document and its frames; none for a selector that is not understood. */
  readonly all: (selector: string, root?: Element) => Element[];
  readonly first: (selector: string, root?: Element) => Element | undefined;
}

const MAX_FRAMES = 20;

/** The page of a document at an address; reads nothing until it is asked. */
export function pageFromDocument(document: Document, url: string): Page {
  const documents = withFrames(document);
  const all = (selector: string, root?: Element) =>
    root ? allOf(root, selector) : documents.flatMap((each) => allOf(each, selector));
  return {
    document,
    url: new URL(url),
    // Not document.title: an <img name="title"> takes its place.
    title: plainText(allOf(document, 'head title, title', 1)[0]?.textContent ?? '', 300),
    language: plainText(
      allOf(document, 'html[lang]', 1).map((html) => attributeOf(html, 'lang'))[0] ?? '',
      35,
    ),
    all,
    first: (selector, root) => all(selector, root)[0],
  };
}

/** The document and, in order, the documents of its frames that its own origin may read. */
function withFrames(document: Document): Document[] {
  const documents = [document];
  for (let index = 0; index < documents.length && documents.length < MAX_FRAMES; index++) {
    for (const frame of allOf(documents[index] as Document, 'iframe, frame', MAX_FRAMES)) {
      const inner = documentOf(frame as HTMLIFrameElement);
      if (inner && !documents.includes(inner)) documents.push(inner);
    }
  }
  return documents;
}

function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
