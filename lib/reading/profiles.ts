/** A profile address made out. `url` is its canonical https form. */
export interface Profile {
  readonly platform: string;
  readonly handle: string;
  readonly kind: 'person' | 'company';
  readonly url: string;
}

interface Pattern {
  readonly platform: string;
  readonly hosts: RegExp;
  readonly path: RegExp;
  readonly kind?: 'person' | 'company';
  /** `$1` is the handle, `$2` the second group. */
  readonly canonical: string;
}

const at = (hosts: string) => new RegExp(`^(?:www\\.|m\\.|mobile\\.)?(?:${hosts})$`);
const one = (handle: string) => new RegExp(`^/${handle}/?$`, 'iu');

/** Ordered: the first pattern that fits wins. */
const PATTERNS: readonly Pattern[] = [
  {
    platform: 'linkedin',
    hosts: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
    path: /^\/(?:mwlite\/)?in\/([^/]{2,120})(?:\/.*)?$/u,
    canonical: 'https://www.linkedin.com/in/$1',
  },
  {
    platform: 'linkedin',
    hosts: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
    path: /^\/pub\/([^/]+)((?:\/[0-9a-z]{1,3}){3})\/?$/iu,
    canonical: 'https://www.linkedin.com/pub/$1$2',
  },
  {
    platform: 'linkedin',
    hosts: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
    path: /^\/(company|school|showcase)\/([^/]+)(?:\/.*)?$/u,
    kind: 'company',
    canonical: 'https://www.linkedin.com/$1/$2',
  },
  {
    platform: 'linkedin',
    hosts: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
    path: /^\/sales\/(?:lead|people)\/([^/,]+).*$/u,
    canonical: 'https://www.linkedin.com/sales/lead/$1',
  },
  {
    platform: 'x',
    hosts: at('twitter\\.com|x\\.com'),
    path: /^\/@?(\w{1,15})(?:\/(?:with_replies|media|likes|followers|following))?\/?$/u,
    canonical: 'https://x.com/$1',
  },
  {
    platform: 'github',
    hosts: at('github\\.com'),
    path: one('([a-z\\d](?:[a-z\\d]|-(?=[a-z\\d])){0,38})'),
    canonical: 'https://github.com/$1',
  },
  {
    platform: 'github',
    hosts: at('github\\.com'),
    path: one('orgs/([a-z\\d-]{1,39})'),
    kind: 'company',
    canonical: 'https://github.com/$1',
  },
  {
    platform: 'gitlab',
    hosts: at('gitlab\\.com'),
    path: one('([\\w.-]{2,100})'),
    canonical: 'https://gitlab.com/$1',
  },
  {
    platform: 'facebook',
    hosts: /^(?:www\.|m\.|mbasic\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook|fb)\.com$/,
    path: one('([\\w.-]{3,60})'),
    canonical: 'https://www.facebook.com/$1',
  },
  {
    platform: 'facebook',
    hosts: /^(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com$/,
    path: /^\/(?:pages|people)\/([^/]+)(\/\d+)\/?$/u,
    canonical: 'https://www.facebook.com/people/$1$2',
  },
  {
    platform: 'instagram',
    hosts: at('instagram\\.com|instagr\\.am'),
    path: one('((?!.*\\.\\.)\\w(?:[\\w.]{0,28}\\w)?)'),
    canonical: 'https://www.instagram.com/$1/',
  },
  {
    platform: 'bluesky',
    hosts: at('bsky\\.app'),
    path: /^\/profile\/([\w.:-]+)\/?$/u,
    canonical: 'https://bsky.app/profile/$1',
  },
  {
    platform: 'threads',
    hosts: at('threads\\.(?:net|com)'),
    path: one('@([\\w.]{1,30})'),
    canonical: 'https://www.threads.com/@$1',
  },
  {
    platform: 'tiktok',
    hosts: at('tiktok\\.com'),
    path: one('@([\\w.]{2,24})'),
    canonical: 'https://www.tiktok.com/@$1',
  },
  {
    platform: 'youtube',
    hosts: at('youtube\\.com'),
    path: /^\/@([\p{L}\p{N}._·-]{3,30})(?:\/.*)?$/u,
    canonical: 'https://www.youtube.com/@$1',
  },
  {
    platform: 'youtube',
    hosts: at('youtube\\.com'),
    path: /^\/(channel|user|c)\/([^/]+)(?:\/.*)?$/u,
    canonical: 'https://www.youtube.com/$1/$2',
  },
  {
    platform: 'xing',
    hosts: at('xing\\.com|xing\\.de'),
    path: /^\/profile\/([\w-]+)(?:\/.*)?$/u,
    canonical: 'https://www.xing.com/profile/$1',
  },
  {
    platform: 'xing',
    hosts: at('xing\\.com|xing\\.de'),
    path: /^\/(?:companies|pages)\/([\w-]+)(?:\/.*)?$/u,
    kind: 'company',
    canonical: 'https://www.xing.com/pages/$1',
  },
  {
    platform: 'medium',
    hosts: at('medium\\.com'),
    path: one('@([\\w.-]+)'),
    canonical: 'https://medium.com/@$1',
  },
  {
    platform: 'medium',
    hosts: at('medium\\.com'),
    path: /^\/u\/([0-9a-f]{8,14})\/?$/u,
    canonical: 'https://medium.com/u/$1',
  },
  {
    platform: 'telegram',
    hosts: at('t\\.me|telegram\\.me'),
    path: one('(?:s/)?([a-z]\\w{3,31})'),
    canonical: 'https://t.me/$1',
  },
  { platform: 'whatsapp', hosts: at('wa\\.me'), path: one('\\+?(\\d{7,15})'), canonical: 'https://wa.me/$1' },
  {
    platform: 'reddit',
    hosts: /^(?:www\.|old\.|new\.)?reddit\.com$/,
    path: /^\/u(?:ser)?\/([\w-]{3,20})\/?$/u,
    canonical: 'https://www.reddit.com/user/$1',
  },
  {
    platform: 'pinterest',
    hosts: /^(?:[a-z]{2,3}\.)?pinterest\.(?:com|[a-z]{2}|co\.uk)$/,
    path: one('(\\w{3,30})'),
    canonical: 'https://www.pinterest.com/$1/',
  },
  {
    platform: 'vimeo',
    hosts: at('vimeo\\.com'),
    path: one('(user\\d+|[a-z]\\w{2,30})'),
    canonical: 'https://vimeo.com/$1',
  },
  {
    platform: 'stackoverflow',
    hosts: at('stackoverflow\\.com'),
    path: /^\/users\/(\d+)(?:\/[^/]+)?\/?$/u,
    canonical: 'https://stackoverflow.com/users/$1',
  },
  {
    platform: 'stackexchange',
    hosts: /^(?:([a-z.]+)\.)?stackexchange\.com$/,
    path: /^\/users\/(\d+)(?:\/[^/]+)?\/?$/u,
    canonical: 'https://$host/users/$1',
  },
  {
    platform: 'hackernews',
    hosts: at('news\\.ycombinator\\.com'),
    path: /^\/user\?id=([\w-]{2,40})$/u,
    canonical: 'https://news.ycombinator.com/user?id=$1',
  },
  {
    platform: 'crunchbase',
    hosts: at('crunchbase\\.com'),
    path: /^\/(organization|person)\/([\w-]+)\/?$/u,
    canonical: 'https://www.crunchbase.com/$1/$2',
  },
  {
    platform: 'angellist',
    hosts: at('angel\\.co|wellfound\\.com'),
    path: /^\/(?:company)\/([\w-]+)(?:\/(?!jobs\/).*)?$/u,
    kind: 'company',
    canonical: 'https://wellfound.com/company/$1',
  },
  {
    platform: 'angellist',
    hosts: at('angel\\.co|wellfound\\.com'),
    path: /^\/(?:u|p)\/([\w-]+)\/?$/u,
    canonical: 'https://wellfound.com/u/$1',
  },
  {
    platform: 'behance',
    hosts: at('behance\\.net'),
    path: one('([\\w-]{3,30})'),
    canonical: 'https://www.behance.net/$1',
  },
  {
    platform: 'dribbble',
    hosts: at('dribbble\\.com'),
    path: one('([\\w-]{2,30})'),
    canonical: 'https://dribbble.com/$1',
  },
  {
    platform: 'producthunt',
    hosts: at('producthunt\\.com'),
    path: one('@(\\w{2,40})'),
    canonical: 'https://www.producthunt.com/@$1',
  },
  {
    platform: 'orcid',
    hosts: at('orcid\\.org'),
    path: one('(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])'),
    canonical: 'https://orcid.org/$1',
  },
  { platform: 'vk', hosts: at('vk\\.com'), path: one('([\\w.]{3,32})'), canonical: 'https://vk.com/$1' },
  {
    platform: 'calendly',
    hosts: at('calendly\\.com'),
    path: /^\/([\w-]{2,60})(?:\/.*)?$/u,
    canonical: 'https://calendly.com/$1',
  },
];

/** First path parts that are the platform's own pages and nobody's profile. */
const RESERVED = new Set(
  `about account accounts ads app apps blog business careers contact cookies developers dialog discover docs download
  en enterprise events explore features feed find-friends friends games gaming gist groups hashtag help home home.php i
  images intent jobs join l.php legal login logout marketplace me media messages mobile new news notifications orgs p
  pages people photo photo.php photos plugins policies policy posts pricing privacy profile profile.php public reel
  reels search security settings share share.php sharer sharer.php signin signup site sites sponsors status stories
  story.php support terms tos topics tr trending tv upload video videos watch web widgets addstickers joinchat iv
  proxy socks setlanguage login.php policies.php pin ideas categories stock channels staffpicks ondemand`.split(
    /\s+/,
  ),
);
/** `@name` at the root is how the fediverse writes profiles; these hosts use it for other things. */
const NOT_FEDIVERSE =
  /(?:^|\.)(?:npmjs\.com|medium\.com|unpkg\.com|jsdelivr\.net|jsr\.io|google\.com|flickr\.com|youtube\.com|tiktok\.com)$/;

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
  if (/^(?:www\.)?facebook\.com$/.test(host) && path === '/profile.php') return facebookById(parsed);
  for (const pattern of PATTERNS) {
    if (!pattern.hosts.test(host)) continue;
    const match = pattern.path.exec(path);
    if (!match) continue;
    const first = (path.split('/')[1] ?? '').toLowerCase();
    if (
      RESERVED.has(first) &&
      first !== 'profile' &&
      first !== 'people' &&
      first !== 'pages' &&
      first !== 'orgs'
    )
      continue;
    return profileOf(pattern, match, host);
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

function profileOf(pattern: Pattern, match: RegExpExecArray, host: string): Profile {
  const handle = (pattern.canonical.includes('/$2') ? match[2] : match[1]) ?? '';
  const url = pattern.canonical
    .replace('$host', host)
    .replace(/\$([12])/g, (_, group: string) => encodeURI(match[Number(group)] ?? ''));
  const kind = pattern.kind ?? (match[1] === 'organization' ? 'company' : 'person');
  return { platform: pattern.platform, handle, kind, url };
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

function fediverseProfile(host: string, path: string): Profile | undefined {
  const handle = /^\/@(\w{1,30})\/?$/.exec(path)?.[1];
  if (!handle || !host.includes('.') || NOT_FEDIVERSE.test(host)) return undefined;
  return {
    platform: 'mastodon',
    handle: `@${handle}@${host}`,
    kind: 'person',
    url: `https://${host}/@${handle}`,
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
