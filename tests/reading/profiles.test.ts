import '../../lib/reading/further-profiles.ts';
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

  it.each([
    ['https://www.linkedin.com/pub/ada-lovelace/5/a12/b3', 'ada-lovelace'],
    ['https://www.linkedin.com/mwlite/in/ada-lovelace', 'ada-lovelace'],
    ['https://x.com/intent/user?region=x&screen_name=ada', 'ada'],
    ['https://twitter.com/#!/ada', 'ada'],
    ['//x.com/ada/highlights', 'ada'],
    ['https://www.facebook.com/profile.php?sk=about&id=100012345678&x=1', '100012345678'],
    ['https://www.facebook.com/groups/engines/user/100012345678/', '100012345678'],
    ['https://de-de.facebook.com/pages/category/Local-Business/Engines-123456789/', 'Engines-123456789'],
    ['https://m.me/ada.lovelace', 'ada.lovelace'],
    ['https://www.instagram.com/_u/ada', 'ada'],
    ['https://ada.substack.com/about', 'ada'],
    ['https://open.substack.com/pub/ada', 'ada'],
    ['https://ada.medium.com/', 'ada'],
    ['https://old.reddit.com/user/ada/submitted', 'ada'],
    ['https://www.reddit.com/r/u_ada', 'ada'],
    ['https://api.whatsapp.com/send/?text=x&phone=%2B442079460958', '442079460958'],
    ['https://t.me/s/ada_l', 'ada_l'],
    ['https://superuser.com/users/12/ada', '12'],
    ['https://vimeo.com/user12345', '12345'],
    ['https://plus.google.com/u/0/+Ada/posts', 'Ada'],
    ['https://gist.github.com/ada', 'ada'],
    ['https://github.com/orgs/engines/people', 'engines'],
    ['https://news.ycombinator.com/user?id=ada', 'ada'],
    ['https://www.pinterest.co.uk/ada/_saved/', 'ada'],
    ['https://linktr.ee/ada', 'ada'],
    ['https://www.producthunt.com/@ada', 'ada'],
  ])('%s is also a form of one', (url, handle) => {
    const profile = profileFromUrl(url);
    expect(profile?.handle).toBe(handle);
    expect(profileFromUrl(profile?.url ?? '')?.url).toBe(profile?.url);
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
    'https://www.linkedin.com/pub/dir/Ada/Lovelace',
    'https://www.facebook.com/photo.php?fbid=1',
    'https://www.facebook.com/ada/posts/123',
    'https://www.reddit.com/user/ada/comments/1abc/title/',
    'https://www.reddit.com/user/me/',
    'https://ada.medium.com/some-post-123abc',
    'https://substack.com/@ada/note/c-1',
    'https://www.substack.com/about',
    'https://vk.com/wall-1_2',
    'https://linktr.ee/login',
    'https://www.producthunt.com/@ada/reviews',
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
