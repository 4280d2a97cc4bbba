import { describe, expect, it } from 'vitest';
import {
  isJobOfHeadline,
  isSameCompany,
  isSameEmail,
  isSameHandle,
  isSameName,
  isSamePhone,
  isSameUrl,
} from './sameness.ts';

describe('sameness', () => {
  it.each([
    ['Ada Lovelace', 'ADA  LOVELACE', true],
    ['Lovelace, Ada', 'Ada Lovelace', true],
    ['Ada Lovelace, PhD', 'Dr. Ada Lovelace', true],
    ['Ada Lovelace', 'Ada', false],
    ['Ada Lovelace', 'Lovelace Ada', false],
    ['Ada Lovelace', 'Ada King Lovelace', false],
    ['', '', false],
  ])('of the names %j and %j is %s', (gold, read, same) => {
    expect(isSameName(gold, read)).toBe(same);
    expect(isSameName(read, gold)).toBe(same);
  });

  it.each([
    ['020 7946 0958', '+44 20 7946 0958', true],
    ['+44 (0)20 7946 0958', '+44 20 7946 0958', true],
    ['(202) 555-0143 ext. 12', '+1 202 555 0143', true],
    ['202-555-0143', '+44 202 555 0143', true],
    ['555-0143', '+1 202 555 0143', false],
    ['202 555 0143', '202 555 0144', false],
    ['+1 202 555 0143', '+44 202 555 0143', false],
    ['+44 020 7946 0958', '+44 20 7946 0958', true],
    ['no number', 'no number', false],
  ])('of the phones %j and %j is %s', (gold, read, same) => {
    expect(isSamePhone(gold, read)).toBe(same);
    expect(isSamePhone(read, gold)).toBe(same);
  });

  it.each([
    ['mailto:Ada@engines.example?subject=Hello', 'ada@engines.example', true],
    ['ada[at]engines[dot]example', 'ada@engines.example', true],
    ['ada at engines dot example', 'ada@engines.example', true],
    ['ada@engines.example', 'charles@engines.example', false],
  ])('of the addresses %j and %j is %s', (gold, read, same) => {
    expect(isSameEmail(gold, read)).toBe(same);
    expect(isSameEmail(read, gold)).toBe(same);
  });

  it.each([
    ['The Analytical Engine Co. Ltd', 'Analytical Engine', true],
    ['Babbage & Sons', 'Babbage and Sons, Inc.', true],
    ['Babbage & Sons', 'Babbage', false],
  ])('of the companies %j and %j is %s', (gold, read, same) => {
    expect(isSameCompany(gold, read)).toBe(same);
    expect(isSameCompany(read, gold)).toBe(same);
  });

  it('of addresses leaves scheme, country and final slash aside, and nothing else', () => {
    expect(isSameUrl('http://www.guild.example/ada/', 'https://guild.example/Ada')).toBe(true);
    expect(isSameUrl('https://guild.example/ada', 'https://guild.example/ada/posts')).toBe(false);
    expect(isSameHandle('@ada', 'https://guild.example/members/Ada/')).toBe(true);
    expect(isSameHandle('ada', 'https://guild.example/members/adam')).toBe(false);
  });

  it.each([
    ['Head of Engines at Babbage & Sons', 'Head of Engines', true],
    ['Engine Lead @ Babbage | Poet', 'Engine Lead', true],
    ['Head of Engines', 'Head of Engines', true],
    ['Head of Engines at Babbage & Sons', 'Head', false],
    ['Senior Engine Lead', 'Engine Lead', false],
    ['Head of Engines', '', false],
  ])('of the headline %j takes %j for its job: %s', (headline, job, is) => {
    expect(isJobOfHeadline(headline, job)).toBe(is);
  });

  it('cuts a headline at "of" only before the company that was read', () => {
    expect(isJobOfHeadline('Member of Babbage & Sons', 'Member', 'Babbage & Sons')).toBe(true);
    expect(isJobOfHeadline('Member of Babbage & Sons', 'Member')).toBe(false);
  });
});
