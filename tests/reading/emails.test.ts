import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailFromCloudflare, emailFromText, emailsInText, plainEmails } from '../../lib/reading/emails.ts';

describe('a text that is an address', () => {
  it.each([
    ['ada@engines.example', 'ada@engines.example'],
    ['mailto:ada@engines.example?subject=Hello', 'ada@engines.example'],
    ['MAILTO:ada%2Bnews@engines.example', 'ada+news@engines.example'],
    ['<ada@Engines.Example>', 'ada@engines.example'],
    ['Ada Lovelace <ada@engines.example>', 'ada@engines.example'],
    ['ada@engines.example.', 'ada@engines.example'],
    [' (ada.king@sub.engines.co.uk), ', 'ada.king@sub.engines.co.uk'],
    ["o'hara@engines.example", "o'hara@engines.example"],
    ['ada@münchen.example', 'ada@münchen.example'],
    ['ada@xn--mnchen-3ya.example', 'ada@xn--mnchen-3ya.example'],
  ])('%s is read', (text, email) => {
    expect(emailFromText(text)).toBe(email);
  });

  it.each([
    '',
    'ada',
    'ada@',
    '@engines.example',
    'ada@engines',
    'ada@engines.7',
    'ada@@engines.example',
    'ada..king@engines.example',
    '.ada@engines.example',
    'ada@-engines.example',
    'ada@engines..example',
    'ada king@engines.example',
    'logo@2x.png',
    'mailto:',
    `${'a'.repeat(65)}@engines.example`,
  ])('%j is none', (text) => {
    expect(emailFromText(text)).toBeUndefined();
  });
});

describe('addresses in a text', () => {
  it.each<[string, string[]]>([
    [
      'Write to ada@engines.example, or Charles <charles@engines.example>.',
      ['ada@engines.example', 'charles@engines.example'],
    ],
    ['ada@engines.example ADA@ENGINES.EXAMPLE', ['ada@engines.example']],
    ['mailto:ada@engines.example', ['ada@engines.example']],
    ['ftp://ada@engines.example/notes', []],
    ['icon@2x.png', []],
    ['E-Mail:ada@engines.example', ['ada@engines.example']],
  ])('%s', (text, emails) => {
    expect(emailsInText(text)).toEqual(emails);
  });

  it.each([
    ['ada [at] engines [dot] example', 'ada@engines.example'],
    ['ada (at) engines.example', 'ada@engines.example'],
    ['ada at engines dot com', 'ada@engines.com'],
  ])('%s is made plain', (text, plain) => {
    expect(plainEmails(text)).toBe(plain);
  });

  it('leaves "at" in a sentence alone', () => {
    expect(plainEmails('Meet Ada at engines.example at noon')).toBe('Meet Ada at engines.example at noon');
  });

  it('reads what Cloudflare hides', () => {
    const key = 42;
    const hide = (email: string) =>
      [key, ...[...email].map((char) => char.charCodeAt(0) ^ key)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    expect(emailFromCloudflare(hide('ada@engines.example'))).toBe('ada@engines.example');
    expect(emailFromCloudflare('zz')).toBeUndefined();
  });

  it('every address found is one, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '@', '.', '-', '<', ' ', 'ü', '\n', 'exa.mple') }),
        (text) => {
          for (const email of emailsInText(text)) expect(emailFromText(email)).toBe(email);
        },
      ),
    );
  });

  it.each(['@', 'a@', 'a.', '@a.', '[at]'])('100,000 times %j takes no time', (piece) => {
    const startedAt = performance.now();
    emailsInText(plainEmails(piece.repeat(100_000)));
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
