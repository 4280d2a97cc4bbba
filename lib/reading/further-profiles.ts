import { knowProfileForms } from './profile-table.ts';

/** In the form of the table that runs in pages, too. */
const FURTHER = `
linkedin linkedin.com,linkedin.cn /(?:mwlite/|incareer/|m/)?(?:profile/)?in/HS www.linkedin.com/in/$1
linkedin linkedin.com /pub/(?!dir/)H www.linkedin.com/pub/$1
linkedin linkedin.com /(?:mwlite/|organization-guest/)?(company|school|showcase)/HS www.linkedin.com/$1/$2
linkedin linkedin.com /sales/(company)/(\\d+)S www.linkedin.com/$1/$2
x twitter.com,x.com /@?(\\w{1,15})(?:/(?:with_replies|media|likes|followers|following|verified_followers|followers_you_follow|highlights|articles|affiliates|subscriptions|superfollows|about|photo|lists))? x.com/$1
x twitter.com,x.com /i/user/(\\d+) x.com/i/user/$1
x twitter.com,x.com /intent/(?:user|follow)Qscreen_name=@?(\\w{1,15})(?:&.*)? x.com/$1
github github.com,gist.github.com /([a-z\\d](?:[a-z\\d]|-(?=[a-z\\d])){0,38}) github.com/$1
github github.com /sponsors/([a-z\\d-]{1,39}) github.com/$1
github github.com /(orgs)/([\\w-]+)S github.com/$2
gitlab gitlab.com /(?:groups/)?([\\w.-]{2,100}) gitlab.com/$1
facebook facebook.com /groups/[^/]+/user/(\\d{4,20}) www.facebook.com/profile.php?id=$1
facebook facebook.com /p/([^/]*\\d{8,20}) www.facebook.com/$1
facebook facebook.com,fb.com,m.me /(?:pg/|pages/category/[^/]+/)?(?!.*\\.php)([\\p{L}\\d._-]{3,80})(?:/(?:about|photos|videos|friends|followers|following|reviews|reels|mentions|services|community|events|posts)\\w*)? www.facebook.com/$1
facebook facebook.com /(?:pages|people)/H(/\\d+)S www.facebook.com/people/$1$2
facebook messenger.com /t/([\\w.-]{3,60}) www.facebook.com/$1
instagram instagram.com,instagr.am,ig.me /(?:_[un]/|m/)?((?!.*\\.\\.)\\w(?:[\\w.]{0,28}\\w)?)(?:/(?:reels|tagged|followers|following|channel|guides))? www.instagram.com/$1/
bluesky bsky.app /profile/([\\w.:-]+)(?:/(?:followers|follows|known-followers|search))? bsky.app/profile/$1
tiktok tiktok.com /@([\\w.]{2,24})(?:/live)? www.tiktok.com/@$1
medium medium.com /@([\\w.-]+)(?:/(?:about|followers|following|lists))? medium.com/@$1
medium *.medium.com /(?:about)? $1.medium.com/
substack substack.com /@([\\w.-]+)(?:/(?:posts|notes|reads|likes))? substack.com/@$1
substack *.substack.com /(?:about|archive|notes|podcast|people/.*)? $1.substack.com/
substack open.substack.com /pub/([\\w-]+) $1.substack.com/
tumblr *.tumblr.com /(?:about|archive)? tumblr.com/$1
telegram t.me,telegram.me,telegram.dog /(?:s/)?([a-z]\\w{3,31}) t.me/$1
whatsapp wa.me /(?:c/)?\\+?(\\d{7,15}) wa.me/$1
whatsapp api.whatsapp.com,web.whatsapp.com,whatsapp.com /send/?Qphone=[+\\s]?(\\d{7,15})(?:&.*)? wa.me/$1
reddit reddit.com /(?:u(?:ser)?/|r/u_)(?!me/?$)([\\w-]{3,20})(?:/(?:submitted|comments|about|overview|posts))? www.reddit.com/user/$1
pinterest pinterest.com,pinterest.de,pinterest.fr,pinterest.es,pinterest.it,pinterest.ca,pinterest.at,pinterest.ch,pinterest.pt,pinterest.jp,pinterest.co.uk,pinterest.com.au,pinterest.com.mx /(\\w{3,30})(?:/_?(?:saved|created|pins|boards))? www.pinterest.com/$1/
stackexchange stackexchange.com,superuser.com,serverfault.com,askubuntu.com,mathoverflow.net,stackapps.com /users/(\\d+)S $host/users/$1
angellist angel.co,wellfound.com /(company)/([\\w-]+)(?:/(?!jobs/).*)? wellfound.com/company/$2
angellist angel.co,wellfound.com /[up]/([\\w-]+) wellfound.com/u/$1
crunchbase crunchbase.com /(organization|person)/([\\w-]+)(?:/.*)? www.crunchbase.com/$1/$2
google plus.google.com /(?:u/\\d/)?(\\d{15,25})S plus.google.com/$1
google plus.google.com /(?:u/\\d/)?\\+HS plus.google.com/+$1
scholar scholar.google.com /citationsQuser=([\\w-]{10,14})(?:&.*)? scholar.google.com/citations?user=$1
upwork upwork.com /freelancers/(~?\\w{2,60}) www.upwork.com/freelancers/$1
vk vk.com,vk.ru /(?!(?:wall|photo|video|album|topic|app|doc|market|audio|clip)s?-?\\d)([\\w.]{3,32}) vk.com/$1
weibo weibo.com,weibo.cn /([un]/H|\\d{8,12}) weibo.com/$1`;

/** Platforms whose profiles are all at one place, whose canonical address is that place: host, path, handle. */
const PLACES =
  'codeberg.org/ bitbucket.org/ sr.ht/~ npmjs.com/~ pypi.org/user/ dev.to/ hashnode.com/@ kaggle.com/ huggingface.co/ codepen.io/ dribbble.com/ behance.net/ flickr.com/people/ flickr.com/photos/ soundcloud.com/ twitch.tv/ patreon.com/c/ patreon.com/ ko-fi.com/ buymeacoffee.com/ linktr.ee/ about.me/ quora.com/profile/ researchgate.net/profile/ orcid.org/ producthunt.com/@ slideshare.net/ speakerdeck.com/ keybase.io/ gravatar.com/ snapchat.com/add/ snapchat.com/@ last.fm/user/ meetup.com/members/ discord.com/users/ steamcommunity.com/id/ steamcommunity.com/profiles/ ok.ru/profile/ zhihu.com/people/ tumblr.com/';

/** The first part of these platforms' own pages. */
const OWN_PAGES =
  'user|users|compose|topic|team|hire|collections|customer-stories|issues|pulls|codespaces|solutions|resources|organizations|dashboard|projects|snippets|communities|community|directory|designers|shots|galleries|joblist|tags|tag|top|latest|datasets|models|code|competitions|learn|spaces|chat|papers|charts|stream|you|pen|trends|product|pro|inbox|bookmarks|lists|r|submit|library|podcast|api|open|link|on|cdn|assets|membership|creators|premium|redirect|shorts|embed|playlist|results|reader|index\\.html|index\\.php|robots\\.txt|direct|oauth|auth|session|sessions|password_reset|register|subscribe|checkout|cart|shop|store|newsroom|press|legal-notice|imprint|hc|faq';

/** Tabs of a profile. */
const TABS =
  'about|info|bio|overview|activity|followers|following|likes|projects|videos|works?|posts|research';

knowProfileForms([...FURTHER.trim().split('\n'), ...PLACES.split(' ').map(lineOfPlace)]);

function lineOfPlace(place: string): string {
  const [, host = '', path = ''] = /^([^/]+)(.+)$/s.exec(place) ?? [];
  const platform = host.split('.').at(-2) ?? host;
  return `${platform} ${host} ${path}(?!(?:${OWN_PAGES})/?$)([\\w.-]{2,60})(?:/(?:${TABS}))? ${place}$1`;
}
