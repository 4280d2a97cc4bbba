import { attributeOf, parentOf, tagOf } from '../reading/dom.ts';
import { type HeaderPart, headerParts, type Mailbox } from './header-parts.ts';
import { type MailLine, mailLines } from './mail-lines.ts';
import { actFromText, type HeaderLabel, labelFromText } from './mail-words.ts';

type Field = Exclude<HeaderLabel, 'other'>;

/** A message's header wherever it stands, and how much speaks for its being one. */
export interface MailHeader {
  readonly boxes: Readonly<Record<Field, readonly Mailbox[]>>;
  readonly elements: readonly Element[];
  /** Labels and named blocks that were seen, the sender's included. */
  readonly evidence: number;
}

interface Draft {
  readonly boxes: Record<Field, Mailbox[]>;
  readonly elements: Element[];
  readonly labels: Set<string>;
  readonly shape: string;
  last: number;
}

/** Lines without anything of a header that may stand between its parts. */
const MAX_GAP = 8;
const MAX_HEADERS = 200;
/** A longer text between mailboxes is what somebody wrote. */
const MAX_REST = 120;

/**
 * The headers of the messages on a page: labels with mailboxes behind them ("From", "To", in many languages,
 * or elements that are called so), or a mailbox above a label "to". Headers quoted inside of a message are
 * drawn differently from the first one, and left out.
 */
export function mailHeaders(document: Document, mayGoOn: () => boolean = () => true): MailHeader[] {
  const found: Draft[] = [];
  const lines = mailLines(document, mayGoOn);
  let draft: Draft | undefined;
  let pending: { role: HeaderLabel; until: number } | undefined;
  let loose: { box: Mailbox; line: number } | undefined;
  const shapes = new Map<Field, string>();
  /** Whether a field is drawn as it is in the first header; a quoted one is not. */
  const isAlike = (role: Field, { element }: Mailbox): boolean => {
    const shape = shapeOf(element);
    const known = shapes.get(role);
    if (known === undefined) shapes.set(role, shape);
    return known === undefined || known === shape;
  };

  const begin = (box: Mailbox, line: number): void => {
    draft = undefined;
    if (found.length >= MAX_HEADERS) return;
    draft = {
      boxes: { from: [box], 'reply-to': [], to: [], cc: [] },
      elements: [box.element],
      labels: new Set(['from']),
      shape: shapeOf(box.element),
      last: line,
    };
    found.push(draft);
  };
  const takeLoose = (at: number): void => {
    if (!draft && loose && at - loose.line <= MAX_GAP) begin(loose.box, loose.line);
  };
  const take = (role: Field, { mailboxes }: HeaderPart, at: number): void => {
    const [first] = mailboxes;
    if (!first) return;
    const sender = draft?.boxes.from[0];
    if (role === 'from') {
      if (sender?.email.toLowerCase() !== first.email.toLowerCase()) begin(first, at);
      else if (draft && sender && !sender.name && first.name) draft.boxes.from[0] = first;
    } else takeLoose(at);
    if (role !== 'from' && draft && !isAlike(role, first)) draft = undefined;
    if (!draft) return;
    if (role !== 'from') draft.boxes[role].push(...mailboxes);
    draft.elements.push(...mailboxes.map(({ element }) => element));
    draft.labels.add(role);
    draft.last = at;
  };

  for (const [at, line] of lines.entries()) {
    if (draft && at - draft.last > MAX_GAP) draft = undefined;
    for (const part of headerParts(line)) {
      const before = pending && at <= pending.until ? pending.role : undefined;
      const [first] = part.mailboxes;
      const role = part.label ?? (first && (fieldOf(first.element) ?? before));
      if (part.label) pending = { role: part.label, until: at + (part.mailboxes.length > 0 ? 0 : 2) };
      if (first && pending) pending.until = at + 2;
      if (role === 'other' && draft) {
        draft.labels.add('other');
        draft.last = at;
      } else if (draft && part.rest.length > MAX_REST) draft = undefined;
      else if (role && role !== 'other' && first) take(role, named(part, lines, at), at);
      else if (part.label === 'to') {
        // Who it was written to is shown by name only: a message all the same.
        takeLoose(at);
        draft?.labels.add('to');
        if (draft) draft.last = at;
      } else if (first) loose = { box: named(part, lines, at).mailboxes[0] as Mailbox, line: at };
    }
  }
  return alikeToOwn(found).map(({ boxes, elements, labels }) => ({ boxes, elements, evidence: labels.size }));
}

/**
 * Those drawn as the page's own headers are: as the first one, for what is quoted in a message comes after it. But
 * rows of a list, several that name a sender and nothing else, may stand before it; and where there is nothing else,
 * nothing tells rows and headers apart.
 */
function alikeToOwn(drafts: readonly Draft[]): readonly Draft[] {
  const outside = drafts.filter(({ elements }) => !isInBody(elements[0]));
  const found = outside.length > 0 ? outside : drafts;
  const [first] = found;
  const full = found.find(({ labels }) => labels.size > 1);
  if (!first || !full) return found;
  const alike = found.filter(({ shape }) => shape === first.shape);
  const areRows = alike.length > 1 && alike.every(({ labels }) => labels.size === 1);
  return areRows ? found.filter(({ shape }) => shape === full.shape) : alike;
}

const BODY = /(?:message|mail|letter)[-_]?body/i;

/** Whether an element is quoted, or in what is called a message's body. */
function isInBody(element: Element | undefined): boolean {
  for (let at = element; at; at = parentOf(at)) {
    if (tagOf(at) === 'blockquote' || BODY.test(attributeOf(at, 'class') ?? '')) return true;
  }
  return false;
}

/** A name often stands on the line above its address. */
function named(part: HeaderPart, lines: readonly MailLine[], at: number): HeaderPart {
  const [box, ...more] = part.mailboxes;
  if (!box || box.name || more.length > 0) return part;
  const pieces = lines[at - 1]?.pieces ?? [];
  // What stands there is the name of somebody else's address.
  if (pieces.some(({ mark }) => mark)) return part;
  const above = pieces
    .map(({ text }) => text)
    .join('')
    .trim();
  if (!above || above.length > 60 || /[@:：\d]/u.test(above)) return part;
  if (part.label || labelFromText(above) || actFromText(above)) return part;
  return { ...part, mailboxes: [{ ...box, name: above }] };
}

const FIELDS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:reply-?to|replyto)$/, 'reply-to'],
  [/^(?:from|sender|author)$/, 'from'],
  [/^(?:to|recipients?|receivers?)$/, 'to'],
  [/^b?cc$/, 'cc'],
];
const NAMING = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-field',
  'id',
  'class',
  'headers',
  'itemprop',
];

/** The field that an element around a mailbox is called after: `class="header-from"`, `data-testid="message-to"`. */
function fieldOf(element: Element): Field | undefined {
  let at: Element | undefined = element;
  for (let depth = 0; at && depth < 5; at = parentOf(at), depth++) {
    for (const attribute of NAMING) {
      const value = attributeOf(at, attribute);
      if (!value || value.length > 200) continue;
      for (const name of value.split(' ')) {
        if (/reply-?_?to/i.test(name)) return 'reply-to';
        const tokens = name
          .replace(/([a-z])([A-Z])/g, '$1-$2')
          .toLowerCase()
          .split(/[^a-z]+/);
        const field = FIELDS.find(([pattern]) => tokens.some((token) => pattern.test(token)))?.[1];
        if (field) return field;
      }
    }
  }
  return undefined;
}

/** How an element is drawn, as far as its markup says: what two headers of one program have in common. */
function shapeOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | undefined = element; at && steps.length < 3; at = parentOf(at)) {
    steps.push(`${tagOf(at)}.${attributeOf(at, 'class') ?? ''}`);
  }
  return steps.join(' ');
}
