import { attributeOf, elementCount, parentOf, tagOf } from '../reading/dom.ts';
import { textOf } from '../reading/lines.ts';
import { type MailHeader, mailHeaders } from './mail-headers.ts';
import { actFromText, namesSender } from './mail-words.ts';
import type { Page } from './page.ts';
import type { Spot } from './site.ts';
import { areasOf, around, outside } from './within.ts';

const FIELDS = ['from', 'reply-to', 'to', 'cc'] as const;
/** A query each, and attributes one by one: browsers have short cuts for those. */
const CONTROLS = ['button', 'a', '[role="button"]', '[role="menuitem"]', 'input[type="submit"]'];
/** What is named for a pointer or a voice may be a control, whatever its tag. */
const NAMES = ['aria-label', 'title'];
const MAX_CONTROLS = 3000;
const MAX_ELEMENTS_WITHOUT_ANSWER = 1500;
const MAX_TEXT = 200_000;
/** A control's words and the white space of its markup. */
const MAX_CONTROL_TEXT = 200;
/** Less than this is a button or a date, unless nothing longer is there. */
const BODY_CHARS = 60;
/** How far above its header a body is looked for. */
const MAX_LEVELS = 25;
const MESSAGE_BODY = ['message', 'mail', 'letter']
  .flatMap((what) => [`${what}-body`, `${what}body`])
  .map((word) => `[class*="${word}" i]`)
  .join(', ');
const BODY_NAMED = [
  '[role="document"]',
  ...['id', 'data-testid', 'data-test-id'].flatMap((name) => [
    `[${name}*="body" i]`,
    `[${name}*="message-content" i]`,
  ]),
  MESSAGE_BODY,
  'iframe',
].join(', ');

/** Everybody in the messages on a page, however it is drawn: senders with what they wrote, then the others. */
export function correspondentsOnPage(page: Page): readonly Spot[] {
  // Headers inside of what somebody wrote are quoted ones.
  const bodies = new Set<Document | null>();
  const spots = page.documents.flatMap((document) => {
    if (bodies.has(document)) return [];
    const headers = mailHeaders(document, page.mayGoOn);
    const areas = areasOf(headers.map(senderOf));
    const messages = headers.map((header, index) => ({
      header,
      body: bodyOf(header, areas[index] as Element, page),
    }));
    const found = shownMessages(messages, page).flatMap(spotsOf);
    for (const { body } of found)
      if (body?.ownerDocument !== document) bodies.add(body?.ownerDocument ?? null);
    return found;
  });
  return FIELDS.flatMap((role) => spots.filter((spot) => spot.role === role));
}

/** Whether a page shows a message; for pages that are known to be a mail program's. */
export function hasMessage(page: Page): boolean {
  // A row of a list names its sender, and nobody whom it was written to.
  return page.documents.some((document) =>
    mailHeaders(document, page.mayGoOn).some(({ evidence }) => evidence > 1),
  );
}

/** Whether a page without a site of its own is a mail program's, with a message open. */
export function isMailPage(page: Page): boolean {
  const acts = actsOn(page);
  // A program that keeps one of them in a menu, and shows nobody but the sender, calls what they wrote a message.
  const isMessage = acts.size > 0 && page.all(MESSAGE_BODY).some((each) => hasContent(each, page));
  // Looking for headers takes longer than reading the page: what offers no answer has to look like being worth it.
  if (acts.size < 2 && !isMessage && !mayBeMessage(page)) return false;
  const evidence = isMessage ? 0 : acts.size > 1 ? 1 : 3;
  return page.documents.some((document) =>
    mailHeaders(document, page.mayGoOn).some((header) => header.evidence > evidence),
  );
}

function hasContent(element: Element, page: Page): boolean {
  const frame = tagOf(element) === 'iframe' ? element : page.first('iframe', element);
  return (frame !== undefined && page.frames.has(frame)) || textOf(element, 50) !== '';
}

function mayBeMessage(page: Page): boolean {
  const elements = page.documents.reduce((sum, document) => sum + elementCount(document), 0);
  if (elements > MAX_ELEMENTS_WITHOUT_ANSWER) return false;
  return page.all('body').some(({ textContent }) => namesSender((textContent ?? '').slice(0, MAX_TEXT)));
}

interface Message {
  readonly header: MailHeader;
  readonly body: Element | undefined;
}

function senderOf({ boxes }: MailHeader): Element {
  return (boxes.from[0] as { element: Element }).element;
}

/** Without those that are quoted in others; and where all name a sender only, those that show what was written. */
function shownMessages(messages: readonly Message[], page: Page): readonly Message[] {
  const senders = messages.map(({ header }) => senderOf(header));
  const bodies = messages.flatMap(({ body }) => body ?? []);
  const own = new Set(outside(senders, bodies));
  const shown = messages.filter(({ header }) => own.has(senderOf(header)));
  if (shown.some(({ header }) => header.evidence > 1)) return shown;
  const named = new Set(page.all(MESSAGE_BODY));
  const open = shown.filter(({ body }) => body && around(body).some((each) => named.has(each)));
  return open.length > 0 ? open : shown;
}

function spotsOf({ header, body }: Message): Spot[] {
  return FIELDS.flatMap((role) =>
    header.boxes[role].map(({ email, name, element }): Spot => {
      const mailbox = { email, name };
      return role === 'from' && body ? { role, element, mailbox, body } : { role, element, mailbox };
    }),
  );
}

/**
 * What stands nearest to the header and holds nothing of it, within the part of the page that is this
 * message's: what is called a body, or the longest text.
 */
function bodyOf({ elements }: MailHeader, area: Element, page: Page): Element | undefined {
  const header = new Set(elements.flatMap(around));
  let best: { element: Element; chars: number } | undefined;
  // The same sender's next row in a list is taken for more of the header.
  let at = elements.findLast((element) => around(element).includes(area));
  for (let level = 0; at && level < MAX_LEVELS && at !== area && tagOf(at) !== 'body'; level++) {
    const parent: Element | undefined = parentOf(at);
    if (!parent) break;
    const named = page.all(BODY_NAMED, parent).find((each) => !header.has(each));
    if (named && hasContent(named, page)) return innerBody(named, page);
    for (const each of page.all(':scope > *', parent)) {
      if (header.has(each) || isControl(each, page)) continue;
      const chars = textOf(each, 400).length;
      if (chars > (best?.chars ?? 0)) best = { element: each, chars };
    }
    if (best && best.chars >= BODY_CHARS) break;
    at = parent;
  }
  return best?.element;
}

/** Buttons and what holds them: too little text of their own to be what somebody wrote. */
function isControl(element: Element, page: Page): boolean {
  const role = attributeOf(element, 'role') ?? '';
  if (/^(?:toolbar|button|menu|menubar|navigation|banner|search|tablist)$/.test(role)) return true;
  if (/^(?:button|nav|footer|form|h[1-6]|time)$/.test(tagOf(element))) return true;
  return (
    page.first('button, [role="button"], [role="toolbar"]', element) !== undefined &&
    textOf(element, 400).length < 300
  );
}

/** A frame's document, where the message is in one. */
function innerBody(element: Element, page: Page): Element {
  const frame = tagOf(element) === 'iframe' ? element : page.first('iframe', element);
  const inner = frame && page.frames.get(frame);
  return (inner && page.first('body', inner.documentElement)) ?? element;
}

/** Which acts that only mail programs offer beside each other the page's controls are named after. */
function actsOn(page: Page): ReadonlySet<string> {
  const acts = new Set<string>();
  const addAll = (selector: string, textOfControl: (control: Element) => string) => {
    for (const control of page.all(selector).slice(0, MAX_CONTROLS)) {
      if (acts.size === 2) return;
      for (const text of [textOfControl(control), attributeOf(control, 'value') ?? '']) {
        const act = actFromText(text);
        if (act) acts.add(act);
      }
    }
  };
  for (const selector of CONTROLS) addAll(selector, wordsOf);
  for (const name of NAMES) addAll(`[${name}]`, (control) => attributeOf(control, name) ?? '');
  return acts;
}

/** The first line of a control as its markup has it; a longer text than any of them has is not looked into. */
function wordsOf(control: Element): string {
  const text = control.textContent ?? '';
  return text.length < MAX_CONTROL_TEXT ? (text.trimStart().split('\n', 1)[0] ?? '') : '';
}
