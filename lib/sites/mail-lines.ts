import { attributeOf, firstChildOf, isElement, nextSiblingOf, parentOf, tagOf } from '../reading/dom.ts';
import { type AddressMark, addressMark } from './address-mark.ts';
import { labelFromText } from './mail-words.ts';

/** A stretch of a line; `mark` is what the markup around it says about its mailbox. */
export interface Piece {
  readonly text: string;
  readonly mark?: AddressMark;
  readonly element: Element;
}

/** One drawn line of a document, and the mailboxes that its markup names. */
export interface MailLine {
  readonly pieces: readonly Piece[];
  readonly element: Element;
}

const words = (list: string) => new Set(list.split(' '));
const UNSEEN = words(
  'script style template noscript head svg math iframe object embed audio video canvas textarea select datalist pre code nav footer',
);
const INLINE = words(
  'a abbr acronym b bdi bdo big cite data em font i img ins kbd label mark nobr q s samp small span strong sub sup time tt u wbr button output slot',
);
/** Lists, menus and what the user is writing: no message's header is in them. */
const ELSEWHERE = words('navigation listbox option tree treeitem menu menubar row textbox search tablist');
/** More than a comma between two names. */
const DRAWN = /[\p{L}\p{N}@]/u;
const MAX_NODES = 60_000;
/** Between two looks at the clock. */
const NODES_PER_LOOK = 256;
const MAX_LINES = 4000;
const MAX_PIECE = 600;
const MAX_LINE = 3000;

/** The drawn lines under a root outside lists, menus and editors, open shadow roots included. */
export function mailLines(root: Document | Element, mayGoOn: () => boolean = () => true): MailLine[] {
  const lines: MailLine[] = [];
  let pieces: Piece[] = [];
  let room = MAX_LINE;
  const flush = () => {
    const first = pieces[0];
    if (first && pieces.some(({ text, mark }) => mark || DRAWN.test(text))) {
      lines.push({ pieces, element: first.element });
    }
    pieces = [];
    room = MAX_LINE;
  };
  interface Step {
    readonly node: Node;
    next: Node | null;
    readonly isBlock: boolean;
    readonly mark: AddressMark | undefined;
  }
  const mark = isElement(root) ? addressMark(root) : undefined;
  const path: Step[] = [{ node: root, next: firstChildOf(root), isBlock: true, mark }];
  for (let visited = 0; path.length > 0 && visited < MAX_NODES && lines.length < MAX_LINES; visited++) {
    if (visited % NODES_PER_LOOK === 0 && !mayGoOn()) break;
    const top = path[path.length - 1] as Step;
    const child = top.next;
    if (!child) {
      path.pop();
      if (top.isBlock) flush();
      continue;
    }
    top.next = nextSiblingOf(child);
    if (child.nodeType === 3) {
      const text = (child.nodeValue ?? '').slice(0, Math.min(MAX_PIECE, room)).replace(/\s+/gu, ' ');
      room -= text.length;
      const element = text.trim() ? parentOf(child) : undefined;
      if (element) pieces.push({ text, element, ...(top.mark && { mark: top.mark }) });
      else if (text && pieces.length > 0) pieces.push({ text: ' ', element: (pieces[0] as Piece).element });
    } else if (isElement(child)) {
      const tag = tagOf(child);
      if (tag === 'br' || tag === 'hr') flush();
      if (UNSEEN.has(tag) || isElsewhere(child)) continue;
      const isBlock = !INLINE.has(tag);
      if (isBlock) flush();
      const label = spokenLabel(child);
      if (label) pieces.push({ text: label, element: child });
      const own = addressMark(child);
      const inside = firstInside(child, tag);
      if (own && !inside) pieces.push({ text: '', element: child, mark: own });
      path.push({ node: child, next: inside, isBlock, mark: own ?? top.mark });
    }
  }
  flush();
  return lines;
}

/** "From: Ada Lovelace" as a label for those who do not see the page, with its colon. */
function spokenLabel(element: Element): string | undefined {
  const [spoken, word] = /^([^:：]{1,24})[:：]/u.exec(attributeOf(element, 'aria-label') ?? '') ?? [];
  return word && labelFromText(word) ? spoken : undefined;
}

function firstInside(element: Element, tag: string): Node | null {
  const shadow = tag === 'form' ? null : element.shadowRoot;
  return (shadow && firstChildOf(shadow)) || firstChildOf(element);
}

function isElsewhere(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  const role = attributeOf(element, 'role');
  if (role && ELSEWHERE.has(role)) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== undefined && editable !== 'false') return true;
  const style = attributeOf(element, 'style');
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
