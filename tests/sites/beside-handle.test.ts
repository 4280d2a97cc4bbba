import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { besideHandle } from '../../lib/sites/beside-handle.ts';

const named = (html: string, handle = 'ada') => besideHandle(new JSDOM(html).window.document.body, handle);

test.each([
  ['<p>News</p><div><h1>Ada Lovelace</h1><p>@ada</p></div>', 'Ada Lovelace'],
  ['<h1>Ada Lovelace<small>@ada@analysts.example</small></h1>', 'Ada Lovelace'],
  ['<div><p>@ada</p><p>Ada Lovelace</p></div>', 'Ada Lovelace'],
  ['<div><p>Ada Lovelace</p><p><a>@ada</a><i>Admin</i></p></div>', 'Ada Lovelace'],
  ['<h1>Ada Lovelace</h1><p>Writes as ada</p>', undefined],
  ['<h1>Grace Hopper</h1><p>@grace</p>', undefined],
  ['<p>@ada</p>', undefined],
])('%s names %s', (html, name) => {
  expect(named(html)).toBe(name);
});

test('a handle is no pattern', () => {
  expect(named('<div><p>Grace Hopper</p><p>@gxh</p></div>', 'g.h')).toBeUndefined();
});
