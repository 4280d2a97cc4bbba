import type { PageReading, ReadPerson } from '../leads/reading.ts';
import type { FoundOnSite, FoundSpot, PageReport } from '../leads/report.ts';
import { peopleFromJsonLd } from '../reading/json-ld.ts';
import type { PersonDraft } from '../reading/person-draft.ts';
import { profileFromUrl } from '../reading/profiles.ts';
import { hasForeignLink, isDisagreeing } from './agreement.ts';
import { peopleOfOutline } from './any-page.ts';
import { readSelection } from './any-page-selection.ts';
import { mergePeople } from './merge-people.ts';
import { isOneself } from './oneself.ts';
import { peopleInMail } from './people-in-mail.ts';
import { personFromSpot } from './person-from-spot.ts';
import { rescuedBy } from './rescue.ts';
import { withLinesOfSigner } from './signer.ts';

/**
 * The reading that a page's report amounts to: the counterpart first and the user never among them. Needs
 * no document, and never throws, whatever a page put into the report.
 */
export function decideReading(report: PageReport): PageReading {
  const { site, page, url, title, language, outline, found } = report;
  const partial = report.partial ? { partial: report.partial } : {};
  const about = { site, page, url, title, language, missing: [], disagrees: false, ...partial };
  const others = (people: readonly ReadPerson[]) =>
    mergePeople(people).filter((person) => !isOneself(person, report.me));

  if (report.selection.length > 0) return { ...about, people: others(readSelection(report.selection)) };
  const structured = outline ? peopleFromJsonLd(outline.jsonLd, url) : [];
  const ladder = () => (outline ? peopleOfOutline(outline, structured, url) : []);
  if (!found) {
    // A profile that no site file knows has no panel of its own to be asked.
    const own = outline ? [outline.meta.canonical, outline.meta.socialAddress] : [];
    const disagrees = hasForeignLink(own.filter(Boolean), url);
    return { ...about, disagrees, people: disagrees ? [] : others(ladder()) };
  }
  return { ...about, ...readFound(found, url, structured, ladder, others) };
}

function readFound(
  found: FoundOnSite,
  url: string,
  structured: readonly PersonDraft[],
  ladder: () => readonly ReadPerson[],
  others: (people: readonly ReadPerson[]) => readonly ReadPerson[],
): Pick<PageReading, 'people' | 'missing' | 'disagrees'> {
  const stated = statedSubject(structured, url);
  if (found.isStale || (found.isProfile && isDisagreeing(found, url, stated))) {
    return { people: [], missing: [], disagrees: true };
  }
  const asRead = (spots: readonly FoundSpot[]) =>
    spots.map((spot) => personFromSpot(spot, found.source, stated));
  const spots = found.source === 'header' ? withLinesOfSigner(found.spots, asRead(found.spots)) : found.spots;
  const read = asRead(spots);
  const canBeRescued = found.isProfile && found.required.length > 0;
  const brought = found.source === 'header' ? spots.flatMap((spot) => peopleInMail(spot, read)) : [];
  const people = others(canBeRescued ? rescuedBy(ladder(), read, url) : [...read, ...brought]);
  // The user's own page, and a conversation with nobody else in it, have nothing to miss.
  const isOnlyMe = people.length === 0 && read.some(({ values }) => Object.keys(values).length > 0);
  const missing = isOnlyMe ? [] : found.required.filter((field) => !people[0]?.values[field]);
  return { people, missing, disagrees: false };
}

/** Whom a page's data is about: whoever has the page's own address, else whoever comes first. */
function statedSubject(structured: readonly PersonDraft[], url: string): PersonDraft | undefined {
  const own = profileFromUrl(url)?.url;
  const isOwn = ({ values }: PersonDraft) => values.profile?.some(({ value }) => value === own);
  return structured.find(isOwn) ?? structured[0];
}
