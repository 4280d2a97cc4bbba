import { expect, test } from 'vitest';
import { withoutRedirect } from '../../lib/reading/redirects.ts';

test.each([
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fengines.example%2Fa%3Fb%3D1%26fbclid%3DX&e=AT0',
    'https://engines.example/a?b=1',
  ],
  ['https://l.facebook.com/l.php?u=http%3A%2F%2Fengines.example%2F&h=AT0', 'http://engines.example/'],
  ['https://l.threads.com/?u=https%3A%2F%2Fengines.example%2F&e=AT0', 'https://engines.example/'],
  [
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fengines.example&trk=x',
    'https://engines.example',
  ],
  [
    'https://www.tiktok.com/link/v2?scene=bio_url&target=engines.example%2Fnotes',
    'https://engines.example/notes',
  ],
  ['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fengines.example', 'https://engines.example'],
  ['https://engines.example/?utm_source=x&page=2', 'https://engines.example/?page=2'],
  ['https://engines.example/?page=2', 'https://engines.example/?page=2'],
  ['not an address', 'not an address'],
])('%s leads to %s', (link, target) => {
  expect(withoutRedirect(link)).toBe(target);
});

test('a redirect that hides its target leads nowhere', () => {
  expect(withoutRedirect('https://l.instagram.com/?e=AT0')).toBe('');
});

test('redirects to redirects end', () => {
  let link = 'https://engines.example/';
  for (let hop = 0; hop < 9; hop++) link = `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}`;
  expect(withoutRedirect(link)).toContain('l.facebook.com');
});
