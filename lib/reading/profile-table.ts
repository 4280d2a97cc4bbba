/**
 * Platform, hosts (without `www.`, `m.` and country parts; `*.host` where the handle stands before the host),
 * path (`H` is a handle of any letters, `S` the rest of the path, `Q` whatever stands before a query's
 * parameter), and the canonical address, in which `$1` and `$2` are the groups. The first row that fits wins.
 */
const TABLE = `
linkedin linkedin.com /(?:mwlite/)?in/HS https://www.linkedin.com/in/$1
linkedin linkedin.com /pub/H((?:/[0-9a-z]{1,3}){3})S https://www.linkedin.com/pub/$1$2
linkedin linkedin.com /(company|school|showcase)/HS https://www.linkedin.com/$1/$2
linkedin linkedin.com /sales/(?:lead|people)/([^/,]+).* https://www.linkedin.com/sales/lead/$1
x twitter.com,x.com /@?(\\w{1,15})(?:/(?:with_replies|media|likes|followers|following))? https://x.com/$1
github github.com /([a-z\\d](?:[a-z\\d]|-(?=[a-z\\d])){0,38}) https://github.com/$1
github github.com /(orgs)/([\\w-]+)S https://github.com/$2
gitlab gitlab.com /([\\w.-]{2,100}) https://gitlab.com/$1
facebook facebook.com /profile\\.phpQid=(\\d{4,20})(?:&.*)? https://www.facebook.com/profile.php?id=$1
facebook facebook.com,fb.com /(?!.*\\.php)([\\w.-]{3,60})(?:/(?:about|photos|videos|friends|followers|following|reviews|reels|mentions|services)\\w*)? https://www.facebook.com/$1
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
reddit reddit.com /u(?:ser)?/(?!me/?$)([\\w-]{3,20}) https://www.reddit.com/user/$1
pinterest pinterest.com,pinterest.de,pinterest.fr,pinterest.co.uk /(\\w{3,30})(?:/_(?:created|saved))? https://www.pinterest.com/$1/
vimeo vimeo.com /user(\\d+)(?:/videos)? https://vimeo.com/user$1
vimeo vimeo.com /([a-z]\\w{2,30})(?:/videos)? https://vimeo.com/$1
stackoverflow stackoverflow.com /users/(\\d+)S https://stackoverflow.com/users/$1
stackexchange stackexchange.com /users/(\\d+)S https://$host/users/$1
hackernews news.ycombinator.com /userQid=([\\w-]{2,40})(?:&.*)? https://news.ycombinator.com/user?id=$1
crunchbase crunchbase.com /(organization|person)/([\\w-]+) https://www.crunchbase.com/$1/$2
vk vk.com /([\\w.]{3,32}) https://vk.com/$1`;

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
  const [platform = '', hosts = '', path = '', canonical = ''] = line.split(' ');
  return { platform, hosts: hosts.split(','), path, canonical, hasQuery: path.includes('Q') };
}
