import { contactLinksIn } from '../reading/contact-links.ts';
import { allOf, attributeOf } from '../reading/dom.ts';
import { textOf } from '../reading/lines.ts';
import { nameFromText } from '../reading/names.ts';
import { addValue, emptyDraft, type PersonDraft } from '../reading/person-draft.ts';
import { strictName } from '../reading/person-lines.ts';
import { profileFromUrl } from '../reading/profiles.ts';

/** The person a page declares itself to be about (profile meta, `rel=me`) or by (author), if any. */
export function declaredPeople(document: Document, url: string): PersonDraft[] {
  const meta = (name: string) => {
    const element = allOf(document, `meta[property="${name}"], meta[name="${name}"]`, 1)[0];
    return element ? (attributeOf(element, 'content') ?? '') : '';
  };
  const relMe = contactLinksIn(document, url).filter(({ isRelMe }) => isRelMe);
  const isProfile =
    /^profile/i.test(meta('og:type')) || relMe.length > 1 || profileFromUrl(url)?.kind === 'person';
  const drafts: PersonDraft[] = [];
  if (isProfile) {
    const name = ownName(document, meta);
    const draft = emptyDraft();
    if (name) addValue(draft, 'name', name, { source: 'profile', rule: 'profile-heading', confidence: 0.75 });
    for (const link of relMe) {
      addValue(draft, link.kind, link.value, { source: 'link', rule: 'rel-me', confidence: 0.9 });
    }
    const own = profileFromUrl(url);
    if (own)
      addValue(draft, 'profile', own.url, { source: 'address-bar', rule: 'address-bar', confidence: 0.95 });
    if (name || draft.values.email) drafts.push(draft);
  }
  for (const author of [
    meta('author'),
    meta('article:author'),
    textOf(allOf(document, '[rel~="author"], [itemprop="author"]', 1)[0], 80),
  ]) {
    const name = strictName(author)?.name;
    if (!name) continue;
    const draft = emptyDraft();
    addValue(draft, 'name', name, { source: 'page-text', rule: 'author', confidence: 0.65 });
    drafts.push(draft);
  }
  return drafts;
}

function ownName(document: Document, meta: (name: string) => string): string | undefined {
  const given = `${meta('profile:first_name')} ${meta('profile:last_name')}`.trim();
  if (given.includes(' ')) return nameFromText(given);
  const heading = textOf(allOf(document, 'h1', 1)[0], 120);
  const title = meta('og:title') || textOf(allOf(document, 'title', 1)[0], 200);
  const first = title.split(/\s+[|–—·•-]\s+|\s*[(|]/u)[0] ?? '';
  return nameFromText(heading) ?? nameFromText(first);
}
