import { attributeOf } from '../../reading/dom.ts';
import { linesFromElement, textOf } from '../../reading/lines.ts';
import { profileFromUrl } from '../../reading/profiles.ts';
import { accountData } from '../account-data.ts';
import type { Page } from '../page.ts';
import { ADDRESS_BAR, found, text } from '../rules.ts';
import { defineSite, type Rule, type Spot } from '../site.ts';
import { subjectIn } from '../subject.ts';
import { around, outside } from '../within.ts';
import { CIRCLES } from './directory.ts';

/** What people write and what is written to them; everything else on a profile is its owner's details. */
const POSTS = '[role="article"], [role="feed"], article, [data-pagelet*="Timeline"]';
const MAX_LINES = 400;
const INTRODUCTION: Rule = {
  ...found('introduction', 'role', (spot, page) => introduction(spot, page)),
  answers: 'written',
  confidence: 0.85,
};

export default defineSite({
  ...CIRCLES.facebook,
  // The account's number would be there, too, but most profiles are at names.
  me: (page) => ({ names: [accountData(page, 'CurrentUserInitialData', 'NAME')] }),
  pages: {
    profile: {
      when: (page) => profileFromUrl(page.url.href)?.platform === 'facebook',
      people: subjectIn('[role="main"]', 'main', 'body'),
      source: 'profile',
      fields: {
        name: [
          found('agreed-title', 'address', (_, page) => agreedTitle(page)),
          text('heading', 'h1'),
          found('title', 'role', (_, page) => ownPart(page.title)),
          found('author', 'role', (spot, page) => authorOfPosts(spot.element, page)),
        ],
        email: [INTRODUCTION],
        phone: [INTRODUCTION],
        website: [found('introduction-link', 'address', linksOfIntroduction)],
        location: [found('places-lived', 'class', (_, page) => textOf(page.first('#living td + td a')))],
        profile: [ADDRESS_BAR],
      },
      required: ['name', 'profile'],
    },
  },
});

/** "(3) Ada Lovelace | Facebook" and "Engines | London | Facebook": what stands before the first bar. */
function ownPart(title: string): string {
  const [own = ''] = title.replace(/^\(\d+\+?\)\s/, '').split(/\s[|–-]\s/u);
  return /^facebook$/i.test(own) ? '' : own;
}

/** What two places say in one voice is a name, even where it is not a person's: a title with the page's own address, a heading that is the window's title. */
function agreedTitle(page: Page): string | undefined {
  const content = (property: string) =>
    page.all(`meta[property="${property}"]`).map((meta) => attributeOf(meta, 'content') ?? '')[0] ?? '';
  const own = profileFromUrl(page.url.href)?.url;
  if (own && profileFromUrl(content('og:url'))?.url === own) return ownPart(content('og:title'));
  const heading = textOf(page.first('[role="main"] h1'), 120);
  return heading && ownPart(page.title) === heading ? heading : undefined;
}

/** The pages for old telephones show nothing above the posts, all of which are by the profile's owner. */
function authorOfPosts(main: Element, page: Page): string | undefined {
  const authors = page
    .all('article', main)
    .map((post) => textOf(page.first('h3 strong a, h3 a', post)))
    .filter(Boolean);
  return authors.every((author) => author === authors[0]) ? authors[0] : undefined;
}

function introduction({ element }: Spot, page: Page): readonly string[] {
  const posts = new Set(page.all(POSTS, element));
  const lines = linesFromElement(element).slice(0, MAX_LINES);
  return lines
    .filter((line) => !around(line.element).some((each) => posts.has(each)))
    .map(({ text: line }) => line)
    .filter((line) => /@|\d{3}/.test(line));
}

function linksOfIntroduction({ element }: Spot, page: Page): readonly (string | undefined)[] {
  const links = page.all('a[href*="//l.facebook.com/l.php"], a[href*="//lm.facebook.com/l.php"]', element);
  return outside(links, page.all(POSTS, element)).map((link) => attributeOf(link, 'href'));
}
