import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalEmail,
  canonicalPhone,
  canonicalProfile,
  foldedName,
  identityKeys,
} from '../../lib/leads/identity.ts';
import { isRoleAddress } from '../../lib/leads/role-address.ts';
import { capturedFields } from './story.ts';

describe('canonical forms', () => {
  it.each([
    ['Ada.Lovelace+news@GoogleMail.com', 'adalovelace@gmail.com'],
    ['ada.lovelace+x@engines.example', 'ada.lovelace+x@engines.example'],
    ['Ada+shop@outlook.com', 'ada@outlook.com'],
  ])('of the address %s is %s', (email, expected) => expect(canonicalEmail(email)).toBe(expected));

  it.each([
    ['https://uk.linkedin.com/in/Ada-Lovelace/?trk=x#top', 'linkedin.com/in/ada-lovelace'],
    ['http://www.twitter.com/ada', 'x.com/ada'],
    ['https://github.com/ada/', 'github.com/ada'],
    ['engines.example', 'engines.example'],
    ['https://a.co/x', 'a.co/x'],
    ['https://www.facebook.com/profile.php?sk=about&id=1815', 'facebook.com/profile.php/1815'],
  ])('of the profile %s is %s', (url, expected) => expect(canonicalProfile(url)).toBe(expected));

  it.each([
    ['+44 20 7946 0958', '+442079460958'],
    ['+44 20 7946 0958 ext. 12', '+442079460958;12'],
  ])('of the phone %s is %s', (phone, expected) => expect(canonicalPhone(phone)).toBe(expected));

  it('of a name does not depend on order, case or accents', () => {
    expect(foldedName('Díaz, José')).toBe(foldedName('jose DIAZ'));
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(canonicalEmail(canonicalEmail(email))).toBe(canonicalEmail(email));
      }),
    );
  });
});

describe('identity keys', () => {
  it('makes a personal address and a profile sure, and a bare phone only a hint', () => {
    const { sure, hints } = identityKeys(
      capturedFields({
        email: 'ada@engines.example',
        phone: '+44 20 7946 0958',
        profile: 'https://www.linkedin.com/in/ada',
      }),
    );
    expect(sure).toEqual(['email:ada@engines.example', 'profile:linkedin.com/in/ada']);
    expect(hints).toEqual(['phone:+442079460958']);
  });

  it('lets two colleagues share a switchboard and an info@ without becoming one', () => {
    const shared = { phone: '+44 20 7946 0958', email: 'info@engines.example' };
    const ada = identityKeys(capturedFields({ ...shared, name: 'Ada Lovelace' }));
    const charles = identityKeys(capturedFields({ ...shared, name: 'Charles Babbage' }));
    expect(ada.sure.filter((key) => charles.sure.includes(key))).toEqual([]);
    expect(ada.hints.filter((key) => charles.hints.includes(key))).toEqual([
      'phone:+442079460958',
      'role:info@engines.example',
    ]);
  });

  it.each([
    ['info@engines.example', true],
    ['No-Reply@engines.example', true],
    ['notifications+abc@engines.example', true],
    ['ada@engines.example', false],
    ['informatica.lopez@engines.example', false],
  ])('knows whether %s belongs to a role: %s', (email, expected) => {
    expect(isRoleAddress(email)).toBe(expected);
  });
});
