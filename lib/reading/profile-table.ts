/**
 * Platform, hosts (without `www.`, `m.` and country parts; `*.host` where the handle stands before the host),
 * path (`H` is a handle of any letters, `S` the rest of the path, `Q` whatever stands before a query's
 * parameter), and the canonical address without its `https://`, in which `$1` and `$2` are the groups. The
 * first row that fits wins.
 */
const TABLE = `
linkedin linkedin.com /(?:mwlite/)?in/HS www.linkedin.com/in/$1
linkedin linkedin.com /pub/H((?:/[0-9a-z]{1,3}){3})S www.linkedin.com/pub/$1$2
linkedin linkedin.com /(company|school|showcase)/HS www.linkedin.com/$1/$2
linkedin linkedin.com /sales/(?:lead|people)/([^/,]+).* www.linkedin.com/sales/lead/$1
x twitter.com,x.com /@?(\\w{1,15})(?:/(?:with_replies|media|likes|followers|following))? x.com/$1
github github.com /([a-z\\d](?:[a-z\\d]|-(?=[a-z\\d])){0,38}) github.com/$1
github github.com /(orgs)/([\\w-]+)S github.com/$2
gitlab gitlab.com /([\\w.-]{2,100}) gitlab.com/$1
facebook facebook.com /profile\\.phpQid=(\\d{4,20})(?:&.*)? www.facebook.com/profile.php?id=$1
facebook facebook.com,fb.com /(?!.*\\.php)([\\w.-]{3,60})(?:/(?:about|photos|videos|friends|followers|following|reviews|reels|mentions|services)\\w*)? www.facebook.com/$1
facebook facebook.com /(?:pages|people)/H(/\\d+) www.facebook.com/people/$1$2
instagram instagram.com,instagr.am /((?!.*\\.\\.)\\w(?:[\\w.]{0,28}\\w)?)(?:/(?:reels|tagged|followers|following))? www.instagram.com/$1/
bluesky bsky.app /profile/([\\w.:-]+)(?:/(?:followers|follows|known-followers))? bsky.app/profile/$1
threads threads.net,threads.com /@([\\w.]{1,30})(?:/(?:replies|media|reposts))? www.threads.com/@$1
tiktok tiktok.com /@([\\w.]{2,24}) www.tiktok.com/@$1
youtube youtube.com /@HS www.youtube.com/@$1
youtube youtube.com /(channel|user|c)/HS www.youtube.com/$1/$2
xing xing.com,xing.de /profile/([\\w-]+)S www.xing.com/profile/$1
xing xing.com,xing.de /(companies|pages)/([\\w-]+)S www.xing.com/pages/$2
medium medium.com /@([\\w.-]+) medium.com/@$1
medium medium.com /u/([\\da-f]{8,14}) medium.com/u/$1
telegram t.me,telegram.me /([a-z]\\w{3,31}) t.me/$1
whatsapp wa.me /\\+?(\\d{7,15}) wa.me/$1
reddit reddit.com /u(?:ser)?/(?!me/?$)([\\w-]{3,20}) www.reddit.com/user/$1
pinterest pinterest.com,pinterest.de,pinterest.fr,pinterest.co.uk /(\\w{3,30})(?:/_(?:created|saved))? www.pinterest.com/$1/
vimeo vimeo.com /user(\\d+)(?:/videos)? vimeo.com/user$1
vimeo vimeo.com /([a-z]\\w{2,30})(?:/videos)? vimeo.com/$1
stackoverflow stackoverflow.com /users/(\\d+)S stackoverflow.com/users/$1
stackexchange stackexchange.com /users/(\\d+)S $host/users/$1
hackernews news.ycombinator.com /userQid=([\\w-]{2,40})(?:&.*)? news.ycombinator.com/user?id=$1
crunchbase crunchbase.com /(organization|person)/([\\w-]+) www.crunchbase.com/$1/$2
vk vk.com /([\\w.]{3,32}) vk.com/$1`;

/** One form of a platform's profile addresses. */
export interface ProfileForm {
  readonly platform: string;
  readonly hosts: readonly string[];
  /** As in the table. */
  readonly path: string;
  readonly canonical: string;
  /** Whether the profile is told by the query. */
  readonly hasQuery: boolean;
}

/** Taken apart when the first link asks for it: most pages have none that does. */
let known: readonly ProfileForm[] | undefined;
let further: readonly string[] = [];

/** All forms, in the order in which they are tried. */
export function profileForms(): readonly ProfileForm[] {
  known ??= [...TABLE.trim().split('\n'), ...further].map(formOfLine);
  return known;
}

/** Adds forms that are too many for what runs in a page; a line each, as in the table. */
export function knowProfileForms(lines: readonly string[]): void {
  further = lines;
  known = undefined;
}

function formOfLine(line: string): ProfileForm {
  const [platform = '', hosts = '', path = '', canonical] = line.split(' ');
  return {
    platform,
    hosts: hosts.split(','),
    path,
    canonical: `https://${canonical}`,
    hasQuery: path.includes('Q'),
  };
}
