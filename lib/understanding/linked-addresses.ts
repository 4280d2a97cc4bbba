import type { OutlineLine, OutlineLink } from '../leads/report.ts';
import { emailsInText, plainEmails } from '../reading/emails.ts';

/** How sure an address is that the page prints and links, or only links ("Click here", "Contact us"). */
export const PRINTED_CONFIDENCE = 0.9;
export const UNPRINTED_CONFIDENCE = 0.7;

const LONG_LINE = 500;
/** What leads to whoever looks after the site, or built it. */
const OF_THE_SITE =
  /\b(?:web ?masters?|web ?admin\w*|site feedback|(?:web)?site by|(?:designed|developed|powered|hosted|created|maintained) by|web ?design)\b/i;
const SITE_KEEPER = /^(?:web[-._]?(?:master|admin)|site[-._]?admin|hostmaster|postmaster)\d*@/i;

/**
 * How sure each linked address is, in lower case; absent where it is for nobody who visits: the link under
 * another, printed address (a copied link, left as it was), and links to whoever keeps the site.
 */
export function sureOfLinkedAddresses(
  links: readonly OutlineLink[],
  lines: readonly OutlineLine[],
): ReadonlyMap<string, number> {
  const printed = new Map<string, number[]>();
  lines.forEach(({ text }, line) => {
    if (text.length > LONG_LINE * 10 || !/@|\bat\b|[[(]/.test(text)) return;
    for (const email of emailsInText(plainEmails(text))) {
      const known = printed.get(email.toLowerCase());
      if (known) known.push(line);
      else printed.set(email.toLowerCase(), [line]);
    }
  });
  const unlinked = linesOfUnlinked(printed, links);
  const sure = new Map<string, number>();
  const stray = new Set<string>();
  for (const { kind, value, line } of links) {
    if (kind !== 'email') continue;
    const address = value.toLowerCase();
    const text = line === undefined ? '' : (lines[line]?.text ?? '').slice(0, LONG_LINE);
    if (printed.has(address)) sure.set(address, PRINTED_CONFIDENCE);
    else if (unlinked.has(line ?? -1) || OF_THE_SITE.test(text) || SITE_KEEPER.test(address))
      stray.add(address);
    else sure.set(address, UNPRINTED_CONFIDENCE);
  }
  for (const address of stray) sure.delete(address);
  return sure;
}

/** The lines with a printed address that no link leads to. */
function linesOfUnlinked(
  printed: ReadonlyMap<string, readonly number[]>,
  links: readonly OutlineLink[],
): Set<number> {
  const linked = new Set(links.flatMap(({ kind, value }) => (kind === 'email' ? value.toLowerCase() : [])));
  return new Set([...printed].flatMap(([address, lines]) => (linked.has(address) ? [] : lines)));
}
