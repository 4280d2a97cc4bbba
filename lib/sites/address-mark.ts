import { tagOf } from '../reading/dom.ts';
import { emailFromText } from '../reading/emails.ts';

/** A mailbox that an element's attributes name. */
export interface AddressMark {
  readonly email: string;
  readonly name?: string;
}

/** What stands before an address's sign: the name, which a bracket ends, and the user. */
const BEFORE_SIGN = /^(?:([^<>]*)[<(（[]\s?)?(?:mailto:)?([^\s<>(（[)]+)$/u;
const HOST = /^[^\s<>()@]+$/u;
/** They hold addresses of other things, or what the page's user typed. */
const OTHER = /^(?:on|src|style|class|id$|value|content|action|alt$|data-test|data-bind|data-.*url)/;

/**
 * The mailbox that an element's attributes name and nothing else: `email`, `title`, `data-address`,
 * `mailto:` links, whatever a mail program calls it.
 * @example addressMark(<span title="Ada Lovelace <ada@engines.example>">) // {email, name: 'Ada Lovelace'}
 */
export function addressMark(element: Element): AddressMark | undefined {
  if (tagOf(element) === 'form') return undefined;
  let found: AddressMark | undefined;
  let stated: string | undefined;
  for (const { name, value } of element.attributes) {
    if (name === 'name' || name === 'data-name') stated = value;
    if (found || value.length > 400 || !value.includes('@') || OTHER.test(name)) continue;
    if (name === 'href' && !/^mailto:/i.test(value)) continue;
    const [before, email] = mailboxOf(name === 'href' ? (value.split('?', 1)[0] ?? '') : value.trim());
    // "More about Ada Lovelace <...>" is a sentence; a label and a colon before the name are none.
    const isPlain = name !== 'aria-label' || /[:：]/.test(before ?? '');
    const shown = isPlain ? before?.replace(/^[^:：]{1,30}[:：]\s*/u, '').trim() : '';
    if (email) found = shown ? { email, name: shown } : { email };
  }
  return found && stated && !stated.includes('@') ? { ...found, name: stated } : found;
}

/** The name and the address of a text that is nothing but "Ada Lovelace <ada@engines.example>". */
function mailboxOf(text: string): readonly [name?: string | undefined, email?: string | undefined] {
  const [before = '', host = '', ...more] = text.replace(/[>)）\]]$/u, '').split('@');
  const [, name, user] = BEFORE_SIGN.exec(before) ?? [];
  return user && more.length === 0 && HOST.test(host) ? [name, emailFromText(`${user}@${host}`)] : [];
}
