import type { PersonRole } from '../leads/reading.ts';
import { textOf } from '../reading/lines.ts';
import { mailboxTexts } from '../reading/mailboxes.ts';
import { correspondentsOnPage } from './any-mail.ts';
import { mailboxesIn } from './header-parts.ts';
import type { Page } from './page.ts';
import type { Spot } from './site.ts';
import { isShown, outermostOf, outside } from './within.ts';

/** Where something is in a message: a selector, or a function for what selectors cannot say. */
export type Where = string | ((message: Element, page: Page) => readonly Element[]);

/** How a mail program draws a conversation. Every ladder is tried in order until a step finds something. */
export interface Conversation {
  /** The messages, collapsed ones too; of nested matches the outermost counts. */
  readonly messages: string | ((page: Page) => readonly Element[]);
  /** At which end the newest message stands. */
  readonly newest: 'first' | 'last';
  readonly from: readonly Where[];
  readonly replyTo?: readonly Where[];
  readonly to?: readonly Where[];
  readonly cc?: readonly Where[];
  /** What the sender wrote; of a frame, what is in it. */
  readonly body: readonly Where[];
  /** Addresses and names are taken from the elements themselves, wherever these keep them; no rules are asked. */
  readonly hasMailboxes?: true;
}

/**
 * Everybody in a conversation: senders from the newest message on, then those written to. Where the rules
 * no longer find a sender, or nobody who was written to, the headers themselves are looked for.
 */
export function correspondents(conversation: Conversation): (page: Page) => readonly Spot[] {
  return (page) => {
    const messages = messagesOf(conversation, page);
    const ruled = messages.flatMap((message) => spotsInMessage(message, conversation, page));
    const spots = ruled.some(({ role }) => role === 'from') ? ruled : correspondentsOnPage(page);
    return ROLES.flatMap((role) => spots.filter((spot) => spot.role === role));
  };
}

/** More than anybody scrolls through; the newest are read. */
const MAX_MESSAGES = 100;
const ROLES: readonly PersonRole[] = ['from', 'reply-to', 'to', 'cc'];

/** The messages on screen, newest first; parts of the page that are kept but not shown are left out. */
export function messagesOf({ messages, newest }: Conversation, page: Page): readonly Element[] {
  const found = (typeof messages === 'string' ? page.all(messages) : messages(page)).filter(isShown);
  const shown = outermostOf(found);
  return (newest === 'last' ? shown.toReversed() : shown).slice(0, MAX_MESSAGES);
}

function spotsInMessage(message: Element, conversation: Conversation, page: Page): readonly Spot[] {
  const place = firstStep(conversation.body, message, page)[0];
  const frame = place && page.frames.get(place);
  const body = frame ? page.first('body', frame.documentElement) : place;
  const taken = new Set<Element>();
  const spots = (role: PersonRole, steps: readonly Where[] | undefined): Spot[] => {
    const found = firstStep(steps ?? [], message, page).filter((element) => !taken.has(element));
    const elements = body ? outside(found, [body]) : found;
    for (const element of elements) taken.add(element);
    return elements.flatMap((element) =>
      conversation.hasMailboxes ? foundMailboxes(role, element) : mailboxSpots(role, element),
    );
  };
  const [sender] = spots('from', conversation.from);
  const from = sender && body ? [{ ...sender, body }] : sender ? [sender] : [];
  return [
    ...from,
    ...spots('reply-to', conversation.replyTo),
    ...spots('to', conversation.to),
    ...spots('cc', conversation.cc),
  ];
}

function firstStep(steps: readonly Where[], message: Element, page: Page): readonly Element[] {
  for (const step of steps) {
    const found = typeof step === 'string' ? page.all(step, message) : step(message, page);
    if (found.length > 0) return found;
  }
  return [];
}

function foundMailboxes(role: PersonRole, element: Element): Spot[] {
  const mailboxes = mailboxesIn(element);
  if (mailboxes.length > 0) return mailboxes.map((mailbox) => ({ role, element, mailbox }));
  return role === 'from' ? [{ role, element, mailbox: { email: '', name: textOf(element, 120) } }] : [];
}

/** One spot per mailbox: an element that lists several is split. */
function mailboxSpots(role: PersonRole, element: Element): Spot[] {
  const text = textOf(element, 20_000);
  const mailboxes = mailboxesFromText(text);
  return mailboxes.length > 0
    ? mailboxes.map((mailbox) => ({ role, element, text: mailbox }))
    : [{ role, element, text }];
}

/**
 * The mailboxes of a recipient line, each as `Name <address>`; a label before a colon is left out.
 * @example mailboxesFromText('To: Ada Lovelace<ada@engines.example>; cb@engines.example')
 *   // ['Ada Lovelace<ada@engines.example>', 'cb@engines.example']
 */
export function mailboxesFromText(line: string): string[] {
  return mailboxTexts(line.replace(/^[^:：<@]{1,30}[:：]\s*/u, ''));
}
