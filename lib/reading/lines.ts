import { onlyTextOf } from './dom.ts';
import { marksIn } from './element-marks.ts';
import { plainText } from './plain-text.ts';
import { MAX_LINE, walkLines } from './walk-lines.ts';

export { plainText } from './plain-text.ts';

/** One line of visible text, and the innermost element that holds all of it. */
export interface TextLine {
  readonly text: string;
  readonly element: Element;
}

const MAX_CHARS = 2_000_000;
/** Of which more than this would not be looked at, whatever is made of it. */
const MAX_LINES = 50_000;
/** After so many times 256 nodes without enough text, there is none to speak of. */
const MAX_LOOKS = 20;

/**
 * Visible text under a root, broken at blocks, table cells, `<br>` and the line ends of `<pre>`; hidden
 * parts are left out, open shadow roots are entered. Linear, and bounded in lines and characters.
 */
export function linesFromElement(root: Document | DocumentFragment | Element): TextLine[] {
  const lines: TextLine[] = [];
  walkLines(
    root,
    {
      line: (text, path, depth) => {
        const element = path[depth]?.element;
        return element !== undefined && lines.push({ text, element }) < MAX_LINES;
      },
    },
    { chars: MAX_CHARS, marks: marksIn(root) },
  );
  return lines;
}

/** An element's visible text as one collapsed line, '' for none; of a long text no more is read than needed. */
export function textOf(element: Element | null | undefined, limit = 1000): string {
  if (!element) return '';
  const only = onlyTextOf(element);
  if (only !== undefined) return plainText(plainText(only, MAX_LINE), limit);
  let text = '';
  const line = (more: string) => {
    text = text ? `${text} ${more}` : more;
    return text.length <= limit;
  };
  let looksLeft = MAX_LOOKS;
  walkLines(element, { line }, { chars: limit * 10 + 5000, mayGoOn: () => looksLeft-- > 0 });
  return plainText(text, limit);
}
