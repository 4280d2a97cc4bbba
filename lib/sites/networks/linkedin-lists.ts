import { textOf } from '../../reading/lines.ts';
import type { Page } from '../page.ts';
import {
  CARD_LINK,
  CARD_NAME,
  linesUnderName,
  linksOfCard,
  listedIn,
  profileLinksIn,
} from '../people-cards.ts';
import { ADDRESS_BAR, attribute, found, headline, text } from '../rules.ts';
import type { PageKind, Rule, Spot } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { around } from '../within.ts';

/** What is shown of a lead is called by what it is, so that it can be left out of pictures. */
const shown = (what: string) => `[data-anonymize="${what}"]`;
const LEAD = shown('person-name');
const PLACE = text('location', shown('location'));
const ROLE = '[data-sn-view-name="lead-current-role"]';
const LISTED = 'main li:has(a[href*="/in/"])';
const LISTED_BY_ROLE = 'main [role="listitem"]:has(a[href*="/in/"])';
const UPDATE = 'main [data-urn*="activity"], main [data-id*="activity"], main article, main [role="article"]';

/** The page's own words for a kind of page stand in its address. */
const at = (path: RegExp) => (page: Page) => path.test(page.url.pathname);

/** A line under the name: first the headline, then, where there is one, the place. */
const under =
  (index: number) =>
  ({ element }: Spot, page: Page) =>
    linesUnderName(element, page)[index];

const HEADLINE = headline('second-line', 'structure', under(0));
const LEAD_HEADLINE = headline('headline', 'structured', (spot, page) =>
  text('', shown('headline')).read(spot, page),
);
/** A headline need not be a job: worth a look before it is saved as one. */
const WHOLE_HEADLINE: Rule = { ...found('whole-second-line', 'structure', under(0)), confidence: 0.5 };

/** A page that shows several people. */
function list(
  path: RegExp,
  people: PageKind['people'],
  fields: PageKind['fields'],
  required: PageKind['required'] = [],
): PageKind {
  return { when: at(path), people, source: 'profile', isList: true, fields, required };
}

/** The pages of LinkedIn that show several people, or one who is not in the address. */
export const LINKEDIN_LISTS: Readonly<Record<string, PageKind>> = {
  search: list(
    /^\/(?:search\/results\/(?:people|all)|mynetwork\/invite-connect\/connections)\b/,
    listedIn(
      '[data-chameleon-result-urn], [data-view-name="people-search-result"], [data-view-name="search-entity-result-universal-template"]',
      `${LISTED}, ${LISTED_BY_ROLE}`,
    ),
    {
      name: [CARD_NAME],
      title: [HEADLINE, WHOLE_HEADLINE],
      company: [HEADLINE],
      location: [
        found('third-line', 'structure', (spot, page) =>
          at(/^\/search\//)(page) ? under(1)(spot, page) : undefined,
        ),
      ],
      profile: [CARD_LINK],
    },
  ),
  colleagues: list(/^\/(?:company|school|showcase)\/[^/]+\/people\b/, listedIn(LISTED, LISTED_BY_ROLE), {
    name: [CARD_NAME],
    title: [HEADLINE, WHOLE_HEADLINE],
    company: [HEADLINE, found('page-heading', 'role', (_, page) => textOf(page.first('main h1')))],
    profile: [CARD_LINK],
  }),
  lead: {
    when: at(/^\/sales\/(?:lead|people)\/[^/]/),
    people: subjectIn('main', 'body'),
    source: 'profile',
    fields: {
      name: [text('person-name', `h1${LEAD}, [data-sn-view-name="feature-lead-top-card"] ${LEAD}`)],
      email: [attribute('mail-link', 'href', 'a[href^="mailto:"]')],
      phone: [attribute('phone-link', 'href', 'a[href^="tel:"]')],
      title: [text('current-role', `${ROLE} ${shown('job-title')}`), LEAD_HEADLINE],
      company: [text('current-role', `${ROLE} ${shown('company-name')}`), LEAD_HEADLINE],
      location: [PLACE],
      profile: [attribute('public-profile', 'href', 'a[href^="https://www.linkedin.com/in/"]'), ADDRESS_BAR],
    },
    required: ['name'],
  },
  'lead-search': list(
    /^\/sales\/(?:search\/people|lists\/people)\b/,
    listedIn(`main li:has(${LEAD}), main tr:has(${LEAD})`),
    {
      name: [text('person-name', LEAD)],
      title: [text('title', shown('title'))],
      company: [
        text('company-name', shown('company-name')),
        found('beside-title', 'structure', ({ element }, page) => besideTitle(element, page)),
      ],
      location: [PLACE],
      profile: [CARD_LINK],
    },
  ),
  conversation: list(
    /^\/messaging\/thread\//,
    listedIn(
      'main a[href*="/in/"]:has(h2)',
      'main [class*="message-group"] a[href*="/in/"], main a[class*="message-group"], main li > a[href*="/in/"]',
    ),
    { name: [CARD_NAME], profile: [CARD_LINK] },
    ['name'],
  ),
  post: list(/^\/(?:posts|feed\/update|pulse)\/[^/]/, author, {
    name: [CARD_NAME],
    title: [headline('actor', 'structure', actorLines), HEADLINE, WHOLE_HEADLINE],
    company: [headline('actor', 'structure', actorLines), HEADLINE],
    profile: [CARD_LINK],
  }),
};

/** Whoever the post's first link to a profile leads to; nobody where that is a company, or not the address's author. */
function author(page: Page): readonly Spot[] {
  const element = page.first(UPDATE) ?? page.first('main');
  const [first] = element ? profileLinksIn(element, page) : [];
  const named = /^\/posts\/([^_/]+)_/.exec(page.url.pathname)?.[1];
  const isOther = named && first && named.toLowerCase() !== first.profile.handle.toLowerCase();
  return element && first?.profile.kind === 'person' && !isOther ? [{ role: 'subject', element }] : [];
}

/** The author's headline stands within the link to their profile. */
function actorLines({ element }: Spot, page: Page): readonly string[] {
  return linksOfCard(element, page)
    .flatMap((link) => page.all('[aria-hidden="true"]', link.element).map((each) => textOf(each)))
    .slice(1)
    .filter((line) => /^\p{L}/u.test(line));
}

/** A lead's company without a link follows the job's title, after a dot that is drawn only. */
function besideTitle(card: Element, page: Page): string | undefined {
  const title = page.first(shown('title'), card);
  const line = title && around(title)[1];
  return line && textOf(line).slice(textOf(title).length).trim();
}
