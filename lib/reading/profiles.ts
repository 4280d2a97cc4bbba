import { decoded } from './link-values.ts';
import { type ProfileForm, profileForms } from './profile-table.ts';

/** A profile address made out. `url` is its canonical https form. */
export interface Profile {
  readonly platform: string;
  readonly handle: string;
  readonly kind: 'person' | 'company';
  readonly url: string;
}

/** A form that fits a host, and the word before the host that it knows, '' for none that counts. */
interface FormAtHost {
  readonly form: ProfileForm;
  readonly before: string;
}

const MAX_URL = 2000;
const COMPANY_PATHS = /^(?:company|school|showcase|organization|companies|pages|orgs)$/;
/** First path parts that are the platform's own pages and nobody's profile. */
const RESERVED = new Set(
  'about account accounts ads app apps blog business career careers contact cookies developer developers dialog discover docs download en enterprise events explore feature features feed find-friends friends games gaming gist groups hashtag help home i images intent jobs join l.php legal login logout marketplace me media messages mobile new news notifications orgs p pages people photo photos plugins policy policies post posts pricing privacy profile public reel reels search security settings share sharer signin signup site sites sponsors status stories story support terms tos topics tr trending tv upload video videos watch web widgets addstickers joinchat iv proxy socks setlanguage pin ideas categories stock channels staffpicks ondemand'.split(
    ' ',
  ),
);
/** `@name` at the root is how the fediverse writes profiles; these hosts use it for other things. */
const NOT_FEDIVERSE =
  /(?:^|\.)(?:npmjs\.com|unpkg\.com|jsdelivr\.net|jsr\.io|google\.com|flickr\.com|odysee\.com|stackblitz\.com|lemon8-app\.com)$/;
/** What stands before a platform's host without meaning anybody. */
const SUBDOMAIN = /^(?:www|m|mobile|mbasic|touch|web|old|new|business|[a-z]{2}(?:-[a-z]{2})?)$/;

const patterns = new Map<ProfileForm, RegExp>();
/** The forms that fit each host that was asked for. */
const formsOfHosts = new Map<string, readonly FormAtHost[]>();
const HOST = /^(?:[a-z][a-z\d+.-]*:)?[/\\]{2,}([^/\\?#:\s]*)/i;

/**
 * The profile a link on a page leads to. Links to the page's own site and to hosts nobody has a profile at are the
 * most by far: those are told from their text.
 */
export function profileOfLink(link: string, page: string): Profile | undefined {
  const bare = link.trim();
  if (!bare || bare.length > MAX_URL) return undefined;
  const host = (HOST.exec(bare) ?? HOST.exec(page))?.[1] ?? '';
  if (!/@|%40/.test(bare) && formsAt(host.toLowerCase()).length === 0) return undefined;
  return profileAt(URL.parse(bare, page));
}

/**
 * The profile an address leads to, `undefined` for share links, posts and the platform's own pages.
 * @example profileFromUrl('http://uk.linkedin.com/in/ada-lovelace/?trk=x')?.url // 'https://www.linkedin.com/in/ada-lovelace'
 */
export function profileFromUrl(url: string): Profile | undefined {
  return /^(?:https?:)?\/\//i.test(url) ? profileAt(URL.parse(url, 'https://-/')) : undefined;
}

function profileAt(address: URL | null): Profile | undefined {
  if (!address || !/^https?:/.test(address.protocol) || address.href.length > MAX_URL) return undefined;
  const host = address.hostname;
  // The oldest addresses of single-page sites have their path behind "#!".
  const path = decoded(/^#!\/./.test(address.hash) ? address.hash.slice(2) : address.pathname);
  const first = (path.split('/')[1] ?? '').toLowerCase();
  const forms = formsAt(host);
  for (const { form, before } of forms) {
    const match = patternOf(form).exec(form.hasQuery ? path + decoded(address.search) : path);
    const profile = match && profileOf(form, before ? [before, before] : match, host);
    const isOwnPage = before
      ? RESERVED.has(before)
      : profile?.handle.toLowerCase() === first && RESERVED.has(first.replace(/\.php$/, ''));
    if (profile && !isOwnPage) return profile;
  }
  return forms.length > 0 ? undefined : fediverseProfile(host, path);
}

/** The forms of profiles at a host, in the table's order, each with what stands before the host that it knows. */
function formsAt(host: string): readonly FormAtHost[] {
  const known = formsOfHosts.get(host);
  if (known) return known;
  const forms = profileForms().flatMap((form) => {
    const before = form.hosts.map((each) => beforeHost(host, each)).find((each) => each !== undefined);
    return before === undefined ? [] : { form, before };
  });
  formsOfHosts.set(host, forms);
  return forms;
}

/**
 * Whether a link may be stored and opened: web, mail and phone addresses only.
 * @example isSafeLink('javascript:alert(1)') // false
 */
export function isSafeLink(url: string): boolean {
  return (
    url.length <= MAX_URL &&
    /^(?:https?:\/\/[^\s/]|mailto:|tel:)/i.test(url) &&
    !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(url)
  );
}

/**
 * Whether a host is a known one, itself or with a language, `www`, `m` or (for communities) any word before it:
 * '' then, and the word before it where that is the handle.
 */
function beforeHost(host: string, known: string): string | undefined {
  if (host === known) return '';
  if (known.startsWith('*')) {
    const label = host.endsWith(known.slice(1)) ? host.slice(0, 1 - known.length) : '';
    return /^[a-z\d][a-z\d-]{1,60}$/.test(label) && !SUBDOMAIN.test(label) ? label : undefined;
  }
  const before = host.endsWith(`.${known}`) ? host.slice(0, -known.length - 1) : '';
  const isSame =
    known === 'stackexchange.com'
      ? /^[a-z.]+$/.test(before)
      : SUBDOMAIN.test(before) && !/^stackov/.test(known);
  return isSame ? '' : undefined;
}

function patternOf(form: ProfileForm): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const path = form.path.replace('H', '([^/]{2,120})').replace(/S$/, '(?:/.*)?').replace('Q', '\\?(?:.*&)?');
  const made = new RegExp(`^${path}${form.hasQuery ? '' : '/?'}$`, 'iu');
  patterns.set(form, made);
  return made;
}

function profileOf(
  { platform, canonical }: ProfileForm,
  match: readonly (string | undefined)[],
  host: string,
): Profile {
  const named = /\/\$2$/.test(canonical);
  const url = canonical
    .replace('$host', host)
    .replace(/\$([12])/g, (_, group: string) => encodeURI(match[Number(group)] ?? ''));
  return {
    platform,
    handle: (named ? match[2] : match[1]) ?? '',
    kind: COMPANY_PATHS.test(match[1] ?? '') ? 'company' : 'person',
    url,
  };
}

/** "/@ada" on somebody's own server, or "/@ada@her.server" seen from another. */
function fediverseProfile(host: string, path: string): Profile | undefined {
  const [, handle, server = host] = /^\/@(\w{1,30})(?:@([\w.-]{3,250}))?\/?$/.exec(path) ?? [];
  const isServer = server.includes('.') && !NOT_FEDIVERSE.test(host) && !NOT_FEDIVERSE.test(server);
  if (!handle || !isServer) return undefined;
  const home = server.toLowerCase();
  return {
    platform: 'mastodon',
    handle: `@${handle}@${home}`,
    kind: 'person',
    url: `https://${home}/@${handle}`,
  };
}
