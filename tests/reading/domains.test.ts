import { describe, expect, it } from 'vitest';
import { isFreeMail } from '../../lib/leads/free-mail.ts';
import { companyDomain, companyFromDomain } from '../../lib/reading/domains.ts';

describe("a company's domain", () => {
  it.each([
    ['engines.example', 'engines.example'],
    ['mail.engines.co.uk', 'engines.co.uk'],
    ['WWW.Engines.COM.', 'engines.com'],
  ])('of %s is %s', (host, domain) => {
    expect(companyDomain(host)).toBe(domain);
  });

  it.each([
    'gmail.com',
    'yahoo.co.uk',
    'web.de',
    'ada.github.io',
    'shop.blogspot.com',
    '192.0.2.1',
    'localhost',
    'co.uk',
    '',
    'a b',
    '[::1]',
  ])('of %j is none', (host) => {
    expect(companyDomain(host)).toBeUndefined();
  });

  it.each([
    ['engines.example', 'Engines'],
    ['analytical-engines.co.uk', 'Analytical Engines'],
    ['rechenwerke-gmbh.de', 'Rechenwerke GmbH'],
    ['rwk.de', 'RWK'],
  ])('%s suggests the name %s', (domain, name) => {
    expect(companyFromDomain(domain)).toBe(name);
  });

  it('knows the hosts that give mailboxes to anybody', () => {
    expect(['gmail.com', 'Outlook.com', 'hotmail.co.uk', 'gmx.at', 'qq.com'].every(isFreeMail)).toBe(true);
    expect(['engines.example', 'live.engines.example', 'gmail.engines.example.com'].some(isFreeMail)).toBe(
      false,
    );
  });
});
