import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink, profileFromUrl } from '../../lib/reading/profiles.ts';

describe('a profile address', () => {
  it.each([
    [
      'http://uk.linkedin.com/in/ada-lovelace/?trk=x',
      'linkedin',
      'ada-lovelace',
      'https://www.linkedin.com/in/ada-lovelace',
    ],
    [
      'https://www.linkedin.com/in/ada-lovelace/details/experience/',
      'linkedin',
      'ada-lovelace',
      'https://www.linkedin.com/in/ada-lovelace',
    ],
    [
      'https://www.linkedin.com/company/engines/about',
      'linkedin',
      'engines',
      'https://www.linkedin.com/company/engines',
    ],
    ['https://twitter.com/@ada_lovelace', 'x', 'ada_lovelace', 'https://x.com/ada_lovelace'],
    ['https://mobile.twitter.com/ada', 'x', 'ada', 'https://x.com/ada'],
    [
      'https://www.facebook.com/ada.lovelace/about_work',
      'facebook',
      'ada.lovelace',
      'https://www.facebook.com/ada.lovelace',
    ],
    ['https://www.instagram.com/ada/tagged/', 'instagram', 'ada', 'https://www.instagram.com/ada/'],
    ['https://www.threads.net/@ada/replies', 'threads', 'ada', 'https://www.threads.com/@ada'],
    [
      'https://bsky.app/profile/ada.example/follows',
      'bluesky',
      'ada.example',
      'https://bsky.app/profile/ada.example',
    ],
    [
      'https://analysts.example/@ada@Engines.example',
      'mastodon',
      '@ada@engines.example',
      'https://engines.example/@ada',
    ],
    ['https://github.com/ada/', 'github', 'ada', 'https://github.com/ada'],
    [
      'https://m.facebook.com/ada.lovelace',
      'facebook',
      'ada.lovelace',
      'https://www.facebook.com/ada.lovelace',
    ],
    [
      'https://www.facebook.com/profile.php?id=18151852&ref=x',
      'facebook',
      '18151852',
      'https://www.facebook.com/profile.php?id=18151852',
    ],
    [
      'https://instagram.com/ada.lovelace?igsh=x',
      'instagram',
      'ada.lovelace',
      'https://www.instagram.com/ada.lovelace/',
    ],
    [
      'https://bsky.app/profile/ada.engines.example',
      'bluesky',
      'ada.engines.example',
      'https://bsky.app/profile/ada.engines.example',
    ],
    ['https://www.threads.net/@ada', 'threads', 'ada', 'https://www.threads.com/@ada'],
    ['https://www.tiktok.com/@ada', 'tiktok', 'ada', 'https://www.tiktok.com/@ada'],
    ['https://youtube.com/@ada/videos', 'youtube', 'ada', 'https://www.youtube.com/@ada'],
    [
      'https://www.xing.com/profile/Ada_Lovelace2',
      'xing',
      'Ada_Lovelace2',
      'https://www.xing.com/profile/Ada_Lovelace2',
    ],
    ['https://t.me/ada_lovelace', 'telegram', 'ada_lovelace', 'https://t.me/ada_lovelace'],
    ['https://wa.me/442079460958', 'whatsapp', '442079460958', 'https://wa.me/442079460958'],
    ['https://social.example/@ada', 'mastodon', '@ada@social.example', 'https://social.example/@ada'],
    ['https://medium.com/@ada', 'medium', 'ada', 'https://medium.com/@ada'],
    ['https://github.com/postbox', 'github', 'postbox', 'https://github.com/postbox'],
  ])('%s', (url, platform, handle, canonical) => {
    expect(profileFromUrl(url)).toMatchObject({ platform, handle, url: canonical });
    expect(profileFromUrl(canonical)).toMatchObject({ platform, handle, url: canonical });
  });

  it('tells companies from people', () => {
    expect(profileFromUrl('https://www.linkedin.com/company/engines')?.kind).toBe('company');
    expect(profileFromUrl('https://www.linkedin.com/in/ada')?.kind).toBe('person');
  });

  it.each([
    'https://twitter.com/share?url=x',
    'https://twitter.com/intent/tweet',
    'https://x.com/home',
    'https://x.com/ada/status/1843',
    'https://www.facebook.com/ada/posts/1843',
    'https://www.threads.com/@ada/post/C1843',
    'https://bsky.app/profile/ada.example/post/3k1843',
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://www.linkedin.com/shareArticle?mini=true',
    'https://www.linkedin.com/feed/',
    'https://github.com/ada/engine',
    'https://github.com/pricing',
    'https://instagram.com/p/abc/',
    'https://youtube.com/watch?v=abc',
    'https://www.npmjs.com/@ada',
    'https://engines.example/in/ada',
    'https://linkedin.com.engines.example/in/ada',
    'javascript:alert(1)',
    'linkedin.com/in/ada',
    'https://',
    '',
  ])('%j is none', (url) => {
    expect(profileFromUrl(url)).toBeUndefined();
  });

  it('never throws, and what it gives is a safe https address', () => {
    const unit = fc.constantFrom(
      'https://',
      'x.com',
      'linkedin.com',
      '/in/',
      '/',
      '@',
      '%',
      '%2F',
      'ada',
      '?',
      '#',
      '<',
      '"',
      ' ',
      '..',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        const profile = profileFromUrl(text);
        if (!profile) return;
        expect(profile.url).toMatch(/^https:\/\/[^\s<>"]+$/);
        expect(isSafeLink(profile.url)).toBe(true);
      }),
    );
  });
});

it.each([
  ['https://engines.example/', true],
  ['mailto:ada@engines.example', true],
  ['tel:+442079460958', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['//engines.example', false],
  ['https://', false],
  ['https://engines.example/\u0000', false],
])('%j may be opened: %s', (url, safe) => {
  expect(isSafeLink(url)).toBe(safe);
});
