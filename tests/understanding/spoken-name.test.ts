import { describe, expect, it } from 'vitest';
import { fullName, isPartOfName, spokenName } from '../../lib/understanding/spoken-name.ts';

describe('a name', () => {
  it('is spoken without initials, titles and degrees', () => {
    expect(spokenName('Dr. Ada K. Lovelace, PhD')).toBe('ada lovelace');
  });

  it('is full with what tells a father from his son', () => {
    expect(fullName('Mr John Mauchly, Jr., MSc')).toBe('john mauchly jr');
  });

  it.each([
    ['Ada Lovelace', 'The Ada Lovelace Papers', true],
    ['Ada Mary Lovelace', 'Mary Lovelace', true],
    ['Ada Lovelace', 'Ada Lovelace', false],
    ['Ada Lovelace', 'Adam Lovelace', false],
    ['Ada Lovelace', '', false],
  ])('"%s" and "%s": one is a part of the other, %s', (name, text, isPart) => {
    expect(isPartOfName(name, text)).toBe(isPart);
  });
});
