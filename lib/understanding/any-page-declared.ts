import type { OutlineMeta, PageOutline } from '../leads/report.ts';
import { CODED } from '../reading/hidden-addresses.ts';
import { nameFromText } from '../reading/names.ts';
import { addValue, emptyDraft, type PersonDraft } from '../reading/person-draft.ts';
import { profileFromUrl } from '../reading/profiles.ts';
import { strictName } from '../reading/strict-name.ts';

/** The person a page declares itself to be about (profile meta, `rel=me`) or by (author), if any. */
export function declaredPeople({ lines, links, meta }: PageOutline, url: string): PersonDraft[] {
  const relMe = links.filter(({ isRelMe, value }) => isRelMe && !value.startsWith(CODED));
  const isProfile = /^profile/i.test(meta.type) || relMe.length > 1 || profileFromUrl(url)?.kind === 'person';
  const drafts: PersonDraft[] = [];
  if (isProfile) {
    const name = ownName(meta, profileFromUrl(url)?.handle);
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
  for (const author of [meta.metaAuthor, meta.articleAuthor, meta.shownAuthor]) {
    const name = strictName(author)?.name;
    // A name in the head alone is often that of whoever built the site.
    if (!name || !lines.some(({ text }) => text.includes(name))) continue;
    const draft = emptyDraft();
    addValue(draft, 'name', name, { source: 'page-text', rule: 'author', confidence: 0.65 });
    drafts.push(draft);
  }
  return drafts;
}

/** "Ada Lovelace on Network", "Ada Lovelace's profile on Network". */
const OF_PLACE = /['’]s profile\b| on \p{Lu}[\p{L}.]{2,30}$/u;

function ownName(meta: OutlineMeta, handle: string | undefined): string | undefined {
  const given = `${meta.firstName} ${meta.lastName}`.trim();
  if (given.includes(' ')) return nameFromText(given);
  const title = meta.socialTitle || meta.title;
  // "Ada Lovelace (@ada) / Network": the address bar's own handle says whose name that is.
  const [, shown, mark] = /^([^(]{2,80})\(@([^()\s]{1,80})\)/u.exec(title) ?? [];
  if (shown && handle && mark?.toLowerCase() === handle.toLowerCase())
    return nameFromText(shown) ?? shown.trim();
  // "ada (Ada Lovelace) on Network" has them the other way round.
  const [, own, inside] = /^@?([\w.-]{2,40}) \(([^()@]{2,80})\)/u.exec(title) ?? [];
  if (inside && own?.toLowerCase() === handle?.toLowerCase()) return nameFromText(inside) ?? inside.trim();
  const first = title.split(/(?<!\s)\s+[|–—·•-]\s+|(?:(?<!\s)\s+)?[(|]/u)[0] ?? '';
  return nameFromText(meta.heading) ?? nameFromText(first.split(OF_PLACE, 1)[0] ?? '');
}
