import { wordList } from './word-list.ts';

/** A profile address made out. `url` is its canonical https form. */
export interface Profile {
  readonly platform: string;
  readonly handle: string;
  readonly kind: 'person' | 'company';
  readonly url: string;
}

/**
 * Platform, hosts (without `www.`, `m.` and country parts), path (`H` is the handle, `S` the rest of the
 * path), and the canonical address, in which `$1` and `$2` are the groups. The first row that fits wins.
 */
const TABLE = `
linkedin linkedin.com /(?:mwlite/)?in/HS https://www.linkedin.com/in/$1
linkedin linkedin.com /pub/H((?:/[0-9a-z]{1,3}){3})S https://www.linkedin.com/pub/$1$2
linkedin linkedin.com /(company|school|showcase)/HS https://www.linkedin.com/$1/$2
linkedin linkedin.com /sales/(?:lead|people)/([^/,]+).* https://www.linkedin.com/sales/lead/$1
x twitter.com,x.com /@?(\\w{1,15})(?:/(?:with_replies|media|likes|followers|following))? https://x.com/$1
github github.com /([a-z\\d](?:[a-z\\d]|-(?=[a-z\\d])){0,38}) https://github.com/$1
github github.com /(orgs)/([\\w-]+) https://github.com/$2
gitlab gitlab.com /([\\w.-]{2,100}) https://gitlab.com/$1
facebook facebook.com,fb.com /([\\w.-]{3,60})(?:/(?:about|photos|videos|friends|followers|following|reviews|reels|mentions|services)\\w*)? https://www.facebook.com/$1
facebook facebook.com /(?:pages|people)/H(/\\d+) https://www.facebook.com/people/$1$2
instagram instagram.com,instagr.am /((?!.*\\.\\.)\\w(?:[\\w.]{0,28}\\w)?)(?:/(?:reels|tagged|followers|following))? https://www.instagram.com/$1/
bluesky bsky.app /profile/([\\w.:-]+)(?:/(?:followers|follows|known-followers))? https://bsky.app/profile/$1
threads threads.net,threads.com /@([\\w.]{1,30})(?:/(?:replies|media|reposts))? https://www.threads.com/@$1
tiktok tiktok.com /@([\\w.]{2,24}) https://www.tiktok.com/@$1
youtube youtube.com /@HS https://www.youtube.com/@$1
youtube youtube.com /(channel|user|c)/HS https://www.youtube.com/$1/$2
xing xing.com,xing.de /profile/([\\w-]+)S https://www.xing.com/profile/$1
xing xing.com,xing.de /(companies|pages)/([\\w-]+)S https://www.xing.com/pages/$2
medium medium.com /@([\\w.-]+) https://medium.com/@$1
medium medium.com /u/([\\da-f]{8,14}) https://medium.com/u/$1
telegram t.me,telegram.me /([a-z]\\w{3,31}) https://t.me/$1
whatsapp wa.me /\\+?(\\d{7,15}) https://wa.me/$1
reddit reddit.com /u(?:ser)?/([\\w-]{3,20}) https://www.reddit.com/user/$1
pinterest pinterest.com,pinterest.de,pinterest.fr,pinterest.co.uk /(\\w{3,30})(?:/_(?:created|saved))? https://www.pinterest.com/$1/
vimeo vimeo.com /(user\\d+|[a-z]\\w{2,30}) https://vimeo.com/$1
stackoverflow stackoverflow.com /users/(\\d+)S https://stackoverflow.com/users/$1
stackexchange stackexchange.com /users/(\\d+)S https://$host/users/$1
hackernews news.ycombinator.com /user\\?id=([\\w-]{2,40}) https://news.ycombinator.com/user?id=$1
crunchbase crunchbase.com /(organization|person)/([\\w-]+) https://www.crunchbase.com/$1/$2
angellist angel.co,wellfound.com /(company)/([\\w-]+)(?:/(?!jobs/).*)? https://wellfound.com/company/$2
angellist angel.co,wellfound.com /[up]/([\\w-]+) https://wellfound.com/u/$1
vk vk.com /([\\w.]{3,32}) https://vk.com/$1`;

interface Row {
  readonly platform: string;
  readonly hosts: readonly string[];
  readonly path: string;
  /** The path as an expression, once it was needed. */
  pattern?: RegExp;
  readonly canonical: string;
}

/** Taken apart when the first link asks for it: most pages have none that does. */
let tableRows: readonly Row[] | undefined;

function rows(): readonly Row[] {
  tableRows ??= TABLE.trim().split('\n').map(rowOfLine);
  return tableRows;
}

function rowOfLine(line: string): Row {
  const [platform = '', hosts = '', path = '', canonical = ''] = line.split(' ');
  const source = path.replace('H', '([^/]{2,120})').replace(/S$/, '(?:/.*)?');
  return { platform, hosts: hosts.split(','), path: `^${source}/?$`, canonical };
}

function patternOf(row: Row): RegExp {
  row.pattern ??= new RegExp(row.path, 'iu');
  return row.pattern;
}

const COMPANY_PATHS = /^(?:company|school|showcase|organization|companies|pages|orgs)$/;
/** Paths that begin with a word of the platform and still lead to a profile, as the rows say. */
const PROFILE_PATHS = /^\/(?:profile|people|pages|orgs|user|users)\/./;

/** First path parts that are the platform's own pages and nobody's profile. */
const RESERVED = wordList(
  'about account accounts ads app apps blog business career careers contact cookies developer developers dialog discover docs download en enterprise events explore feature features feed find-friends friends games gaming gist groups hashtag help home home.php i images intent jobs join l.php legal login login.php logout marketplace me media messages mobile new news notifications orgs p pages people photo photos photo.php plugins policy policies post posts pricing privacy profile profile.php public reel reels search security settings share share.php sharer sharer.php signin signup site sites sponsors status stories story.php support terms tos topics tr trending tv upload video videos watch web widgets addstickers joinchat iv proxy socks setlanguage pin ideas categories stock channels staffpicks ondemand',
);
/** `@name` at the root is how the fediverse writes profiles; these hosts use it for other things. */
const NOT_FEDIVERSE =
  /(?:^|\.)(?:npmjs\.com|medium\.com|unpkg\.com|jsdelivr\.net|jsr\.io|google\.com|flickr\.com|youtube\.com|tiktok\.com|threads\.(?:net|com)|twitter\.com|x\.com)$/;

let knownHost: RegExp | undefined;

/**
 * Whether a link on a page can lead to a profile at all, told from its text: links to the page's own site and
 * to hosts nobody has a profile at are the most by far.
 */
export function mayLeadToProfile(link: string, page: string): boolean {
  if (/@|%40/.test(link)) return true;
  const isElsewhere = /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(link);
  knownHost ??= new RegExp(
    [...new Set(rows().flatMap(({ hosts }) => hosts))].join('|').replaceAll('.', '\\.'),
    'i',
  );
  return knownHost.test(isElsewhere ? link : page);
}

/**
 * The profile an address leads to, `undefined` for share links, posts and the platform's own pages.
 * @example profileFromUrl('http://uk.linkedin.com/in/ada-lovelace/?trk=x')?.url // 'https://www.linkedin.com/in/ada-lovelace'
 */
export function profileFromUrl(url: string): Profile | undefined {
  const parsed = webAddress(url);
  if (!parsed) return undefined;
  const host = parsed.hostname.toLowerCase();
  let path = decodedPath(parsed.pathname);
  if (host === 'news.ycombinator.com') path += parsed.search;
  if (/(?:^|\.)facebook\.com$/.test(host) && path === '/profile.php') return facebookById(parsed);
  const first = (path.split('/')[1] ?? '').toLowerCase();
  if (RESERVED.has(first) && !PROFILE_PATHS.test(path)) return undefined;
  for (const row of rows()) {
    if (!row.hosts.some((known) => isHost(host, known))) continue;
    const match = patternOf(row).exec(path);
    if (match) return profileOf(row, match, host);
  }
  return fediverseProfile(host, path);
}

/**
 * Whether a link may be stored and opened: web, mail and phone addresses only.
 * @example isSafeLink('javascript:alert(1)') // false
 */
export function isSafeLink(url: string): boolean {
  return (
    url.length <= 2000 &&
    /^(?:https?:\/\/[^\s/]|mailto:|tel:)/i.test(url) &&
    !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(url)
  );
}

/** The host itself, or the host with a language, `www`, `m` or (for communities) any word before it. */
function isHost(host: string, known: string): boolean {
  if (host === known) return true;
  const before = host.endsWith(`.${known}`) ? host.slice(0, -known.length - 1) : '';
  return known === 'stackexchange.com'
    ? /^[a-z.]+$/.test(before)
    : /^(?:www|m|mobile|mbasic|old|new|[a-z]{2}(?:-[a-z]{2})?)$/.test(before) &&
        !/^stackoverflow/.test(known);
}

function profileOf(row: Row, match: RegExpExecArray, host: string): Profile {
  const isCompany = COMPANY_PATHS.test(match[1] ?? '');
  const named = /\/\$2$/.test(row.canonical);
  const url = row.canonical
    .replace('$host', host)
    .replace(/\$([12])/g, (_, group: string) => encodeURI(match[Number(group)] ?? ''));
  return {
    platform: row.platform,
    handle: (named ? match[2] : match[1]) ?? '',
    kind: isCompany ? 'company' : 'person',
    url,
  };
}

function facebookById(url: URL): Profile | undefined {
  const id = url.searchParams.get('id');
  if (!id || !/^\d{4,20}$/.test(id)) return undefined;
  return {
    platform: 'facebook',
    handle: id,
    kind: 'person',
    url: `https://www.facebook.com/profile.php?id=${id}`,
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

function webAddress(url: string): URL | undefined {
  if (url.length > 2000 || !/^https?:\/\//i.test(url)) return undefined;
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
