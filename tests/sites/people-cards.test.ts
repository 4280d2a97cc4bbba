import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageFromDocument } from '../../lib/sites/page.ts';
import { CARD_LINK, CARD_NAME, linesUnderName, listedIn } from '../../lib/sites/people-cards.ts';

const URL = 'https://x.com/ada/followers';

function cards(html: string, ...areas: string[]) {
  const page = pageFromDocument(new JSDOM(html, { url: URL }).window.document, URL);
  return listedIn(...areas)(page).map((spot) => ({
    names: CARD_NAME.read(spot, page),
    link: CARD_LINK.read(spot, page),
    lines: linesUnderName(spot.element, page),
  }));
}

describe('a card of a list', () => {
  test('is of whoever its first link leads to', () => {
    const html = `<ul><li><a href="/grace"><img></a><a href="/grace">Grace Hopper</a><a href="/grace">@grace</a>
      <p>Met <a href="/somebody">Somebody Else</a></p></li></ul>`;
    expect(cards(html, 'li')).toEqual([
      { names: ['', 'Grace Hopper', ''], link: 'https://x.com/grace', lines: ['Met Somebody Else'] },
    ]);
  });

  test('that leads to nobody is nobody’s', () => {
    expect(cards('<ul><li>Grace Hopper<p>Admiral</p></li></ul>', 'li')[0]).toMatchObject({ names: [] });
  });

  test('says more under the name than buttons and marks', () => {
    const html =
      '<ul><li><a href="/grace"><span aria-hidden="true">Grace Hopper</span><i>See</i></a><p>• 2nd</p><p>Admiral</p><button>Follow</button></li></ul>';
    expect(cards(html, 'li')[0]).toMatchObject({ names: ['Grace Hopper'], lines: ['Admiral'] });
  });
});

test('the best area that is there counts, and what is hidden does not', () => {
  const html =
    '<p hidden><a href="/grace">Grace</a></p><p><a href="/ada">Ada</a></p><div><a href="/c">C</a></div>';
  expect(cards(html, 'section', 'p', 'div')).toHaveLength(1);
});
