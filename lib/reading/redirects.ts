/** Where networks send outward links through, and the part of the address that holds the true one. */
const REDIRECTORS: readonly (readonly [address: RegExp, parameter: string])[] = [
  [/^lm?\.(?:facebook|instagram|threads|messenger)\.(?:com|net)\/(?:l\.php)?$/, 'u'],
  [/^(?:[\w-]+\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)\/?$/, 'url'],
  [/^(?:www\.)?tiktok\.com\/link\/v2$/, 'target'],
  [/^(?:www\.|m\.)?youtube\.com\/redirect$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]{2,6}\/url$/, 'q'],
  [/^(?:out|www)\.reddit\.com\/(?:l|out)?$/, 'url'],
  [/^(?:www\.)?xing\.com\/(?:redirect|external)$/, 'url'],
  [/^(?:m\.)?vk\.com\/away(?:\.php)?$/, 'to'],
];
/** Parameters that networks hang on links to follow whoever opens them. */
const FOLLOWING = /^(?:fbclid|igshid|igsh|utm_\w+|li_fat_id|ttclid|twclid)$/;

/**
 * The address a network's own redirect leads to ('' where it hides it), without what was hung on it; any
 * other address as it is.
 * @example withoutRedirect('https://l.instagram.com/?u=https%3A%2F%2Fengines.example%2F%3Ffbclid%3DX') // 'https://engines.example/'
 */
export function withoutRedirect(link: string): string {
  let address = link;
  for (let hops = 0; hops < 3; hops++) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const place = url && `${url.hostname}${url.pathname}`.toLowerCase();
    const parameter = place && REDIRECTORS.find(([known]) => known.test(place))?.[1];
    const target = parameter && url.searchParams.get(parameter);
    if (parameter && !target) return '';
    if (!target) break;
    address = /^[a-z][\w+.-]*:/i.test(target) ? target : `https://${target}`;
  }
  return withoutFollowing(address);
}

function withoutFollowing(address: string): string {
  if (!/[?&](?:fbclid|ig|utm_|li_fat|ttclid|twclid)/.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (FOLLOWING.test(name)) url.searchParams.delete(name);
  return url.href;
}
