import { describe, expect, test } from 'vitest';
import { isMatch } from '../../lib/sites/recognise.ts';

describe('a match pattern', () => {
  test.each([
    ['https://mail.google.com/*', 'https://mail.google.com/mail/u/0/#inbox', true],
    ['https://mail.google.com/*', 'http://mail.google.com/', false],
    ['https://mail.google.com/*', 'https://mail.google.com.evil.example/', false],
    ['https://*.linkedin.com/*', 'https://linkedin.com/in/ada', true],
    ['https://*.linkedin.com/*', 'https://uk.linkedin.com/in/ada', true],
    ['https://*.linkedin.com/*', 'https://notlinkedin.com/in/ada', false],
    ['*://host.example/a*c', 'http://host.example/abbc', true],
    ['*://host.example/a*c', 'http://host.example/abb', false],
    ['https://host.example/a', 'https://host.example/a', true],
    ['https://host.example/a', 'https://host.example/ab', false],
    ['https://host.example/*x*y', 'https://host.example/y-x', false],
  ])('%s and %s: %s', (pattern, url, expected) => {
    expect(isMatch(pattern, new URL(url))).toBe(expected);
  });

  test('that is none says how to write one', () => {
    expect(() => isMatch('mail.google.com', new URL('https://mail.google.com/'))).toThrow(
      /Expected https:\/\/host\.example\/\*/,
    );
  });
});
