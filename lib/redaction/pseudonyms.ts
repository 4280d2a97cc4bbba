import { emailsInText } from '../reading/emails.ts';
import { numbersIn } from '../reading/phones.ts';
import { profileFromUrl } from '../reading/profiles.ts';
import { castMember, castPhone } from './cast.ts';
import { masked } from './masked.ts';
import { isPlainWord } from './plain-words.ts';

/** Two to four capitalised words and nothing else: what a name looks like, and little besides. */
const NAME_SHAPE =
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|da|di|la|le|al|el|bin)){1,3}$/u;
/** Private characters stand for what has been replaced already. */
const FIRST_ASIDE = 0xe101;
const WEB_ADDRESS = /https?:\/\/[^\s"'<>]+/g;

/** Stands an invented thing in for every real one, the same for the same all over one page. */
export interface Pseudonyms {
  /** A text of the page with names, addresses and numbers replaced, and every other word masked. */
  readonly text: (text: string) => string;
  /** An address with its route kept, and whatever names somebody in it replaced. */
  readonly url: (url: string) => string;
  /** Makes a text's name, if it is one, known, so that it is replaced inside other texts, too. */
  readonly learn: (text: string) => void;
}

/** Pseudonyms for the page at an address; `keepHost` says whether its host is a public service's. */
export function pseudonymsFor(pageUrl: string, keepHost: boolean): Pseudonyms {
  const page = new URL(pageUrl);
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  /** The same number for the same thing of a kind, in the order in which they are met. */
  const numberOf = (kind: string, thing: string): number => {
    const key = `${kind} ${thing.toLowerCase()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const next = counts.get(kind) ?? 0;
    counts.set(kind, next + 1);
    numbers.set(key, next);
    return next;
  };

  const learn = (text: string) => {
    const name = text.replace(/\s+/g, ' ').trim();
    if (names.has(name) || name.length > 60 || !NAME_SHAPE.test(name)) return;
    if (name.split(' ').some(isPlainWord)) return;
    names.set(name, castMember(numberOf('name', name)).name);
  };

  const text = (original: string): string => {
    // What has been replaced is put aside behind a private character, so that it is not masked again.
    const aside: string[] = [];
    const put = (replacement: string) =>
      `\ue000${String.fromCodePoint(FIRST_ASIDE - 1 + aside.push(replacement))}`;
    let rest = original.replace(/[\ue000-\uf8ff]/gu, '');
    rest = rest.replace(WEB_ADDRESS, (address) => put(url(address)));
    for (const email of emailsInText(rest))
      rest = replaced(rest, email, put(castMember(numberOf('email', email)).email));
    for (const [name, invented] of names)
      if (rest.includes(name)) rest = rest.replaceAll(name, put(invented));
    const { phones, faxes } = numbersIn(rest);
    for (const phone of [...phones, ...faxes]) {
      rest = replaced(rest, phone, put(castPhone(numberOf('phone', phone.replace(/\D/g, '')))));
    }
    return masked(rest).replace(
      /\ue000(.)/gu,
      (_, at: string) => aside[(at.codePointAt(0) ?? 0) - FIRST_ASIDE] ?? '',
    );
  };

  const url = (address: string): string => {
    const to = URL.canParse(address, pageUrl) ? new URL(address, pageUrl) : undefined;
    if (!to) return '#';
    if (to.protocol === 'mailto:') return `mailto:${text(decoded(to.pathname))}`;
    if (to.protocol === 'tel:')
      return `tel:${castPhone(numberOf('phone', to.pathname.replace(/\D/g, ''))).replace(/ /g, '')}`;
    if (!/^https?:$/.test(to.protocol)) return '#';
    const isRelative = !/^[a-z]+:|^\/\//i.test(address);
    const part = (segment: string) => segmentFor(decoded(segment), numberOf);
    const path = to.pathname.split('/').map(part).join('/');
    const query = [...to.searchParams].map(([key, value]) => `${key}=${part(value)}`).join('&');
    const hash = to.hash.slice(1).split('/').map(part).join('/');
    const tail = `${path}${query && `?${query}`}${hash && `#${hash}`}`;
    if (isRelative) return address.startsWith('#') ? `#${hash}` : tail;
    return `${hostFor(to, page, keepHost, numberOf)}${tail}`;
  };
  return { text, url, learn };
}

function hostFor(
  to: URL,
  page: URL,
  keepHost: boolean,
  numberOf: (kind: string, thing: string) => number,
): string {
  if (to.host === page.host) return keepHost ? to.origin : 'https://host.example';
  if (keepHost && siteOf(to) === siteOf(page)) return to.origin;
  return profileFromUrl(to.href) ? to.origin : `https://www${numberOf('host', to.host) + 1}.example`;
}

function siteOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}

/** A route's word stays; a handle becomes somebody's of the cast; an id keeps its length and kinds of characters. */
function segmentFor(segment: string, numberOf: (kind: string, thing: string) => number): string {
  const bare = segment.replace(/^[@+~]/, '');
  const sign = segment.slice(0, segment.length - bare.length);
  if (bare === '' || isPlainWord(bare) || /^\d{1,2}$/.test(bare)) return segment;
  if (bare.includes('@')) return encodeURIComponent(castMember(numberOf('email', bare)).email);
  const isId = bare.length >= 16 || (bare.match(/\d/g)?.length ?? 0) > bare.length / 2;
  if (isId)
    return (
      sign +
      bare
        .replace(/\p{Lu}/gu, 'Q')
        .replace(/\p{Ll}/gu, 'q')
        .replace(/\d/g, '7')
        .replace(/[^\w:-]/g, '-')
    );
  return sign + castMember(numberOf('handle', bare)).handle.replace('.', '-');
}

function replaced(text: string, what: string, by: string): string {
  let at = text.toLowerCase().indexOf(what.toLowerCase());
  let rest = text;
  while (at >= 0) {
    rest = rest.slice(0, at) + by + rest.slice(at + what.length);
    at = rest.toLowerCase().indexOf(what.toLowerCase(), at + by.length);
  }
  return rest;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
