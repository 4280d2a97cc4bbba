import { allOf, attributeOf } from './dom.ts';
import { emailFromCloudflare, emailFromText } from './emails.ts';
import { absoluteUrl, phoneText } from './link-values.ts';
import { isSafeLink, profileFromUrl } from './profiles.ts';

/** One link on a page that reaches somebody. `value` is an address, a phone as written, or a URL. */
export interface ContactLink {
  readonly kind: 'email' | 'phone' | 'profile' | 'website';
  readonly value: string;
  readonly element: Element;
  readonly isRelMe: boolean;
}

const MAX_LINKS = 5000;

/** The links of a page that reach somebody: `mailto:`, `tel:`, profiles, `rel=me`; fax numbers left out. */
export function contactLinksIn(root: Document | DocumentFragment | Element, url: string): ContactLink[] {
  const found: ContactLink[] = [];
  for (const element of allOf(root, 'a[href], area[href], [data-cfemail], link[rel~="me"]', MAX_LINKS)) {
    const hidden = attributeOf(element, 'data-cfemail') ?? cloudflareCode(attributeOf(element, 'href'));
    const email = hidden && emailFromCloudflare(hidden);
    const link = email
      ? { kind: 'email' as const, value: email }
      : kindOfLink(attributeOf(element, 'href') ?? '', url);
    const isRelMe = /(?:^|\s)me(?:\s|$)/i.test(attributeOf(element, 'rel') ?? '');
    if (link) found.push({ ...link, element, isRelMe });
    else if (isRelMe) {
      const address = absoluteUrl(attributeOf(element, 'href') ?? '', url);
      if (address && isSafeLink(address)) found.push({ kind: 'website', value: address, element, isRelMe });
    }
  }
  return found;
}

function kindOfLink(
  href: string,
  url: string,
): { kind: 'email' | 'phone' | 'profile'; value: string } | undefined {
  const link = href.trim();
  if (/^mailto:/i.test(link)) {
    const value = emailFromText(link);
    return value ? { kind: 'email', value } : undefined;
  }
  if (/^(?:tel|callto|phone):/i.test(link)) {
    const value = phoneText(link.replace(/^\w+:(?:\/\/)?/, ''));
    return value ? { kind: 'phone', value } : undefined;
  }
  const address = absoluteUrl(link, url);
  const profile = address && profileFromUrl(address);
  return profile ? { kind: 'profile', value: profile.url } : undefined;
}

function cloudflareCode(href: string | undefined): string | undefined {
  return /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i.exec(href ?? '')?.[1];
}
