import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneFromText, regionFromHints } from '../../lib/reading/phone-numbers.ts';
import { phoneTextsIn } from '../../lib/reading/phones.ts';

describe('phone texts', () => {
  it.each<[string, string[]]>([
    ['Tel. +44 20 7946 0958', ['+44 20 7946 0958']],
    ['Tel:(202) 555-0101.', ['(202) 555-0101']],
    ['+1 202 555 0101 ext. 12', ['+1 202 555 0101 ext. 12']],
    ['020 7946 0958 / 020 7946 0959', ['020 7946 0958', '020 7946 0959']],
    ['24/7. 020 7946 0958', ['020 7946 0958']],
    ['＋４４ ２０ ７９４６ ０９５８', ['＋４４ ２０ ７９４６ ０９５８']],
    ['Tel +44 20 7946 0958, Fax +44 20 7946 0959', ['+44 20 7946 0958']],
    ['Fax: 020 7946 0959', []],
    ['F 020 7946 0959', []],
    ['Tel/Fax: 020 7946 0958', ['020 7946 0958']],
    ['+44 (0)20 7946 0958', ['+44 (0)20 7946 0958']],
    ['1843-05-12', []],
    ['12/05/1843', []],
    ['1815-1852', []],
    ['192.168.100.100', []],
    ['VAT 123456789', []],
    ['$1,234,567', []],
    ['12345', []],
    ['10:30 - 11:45', []],
    ['', []],
  ])('in %j', (text, phones) => {
    expect(phoneTextsIn(text)).toEqual(phones);
  });

  it('are cut out of the text as they stand, whatever the text', () => {
    const unit = fc.constantFrom('0', '12', '+', '(', ')', ' ', '-', '/', '.', 'x', 'Fax ', '\n', '٣');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
        for (const phone of phoneTextsIn(text)) expect(text).toContain(phone);
      }),
    );
  });

  it.each(['1', '1 ', '(', '+', '1-', '1 / ', '1234567 '])('50,000 times %j takes no time', (piece) => {
    const startedAt = performance.now();
    phoneTextsIn(piece.repeat(50_000));
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});

describe('phone numbers', () => {
  it.each([
    ['020 7946 0958', 'GB', '+44 20 7946 0958'],
    ['+44 (0)20 7946 0958', 'US', '+44 20 7946 0958'],
    ['(202) 555-0101', 'US', '+1 202 555 0101'],
    ['tel:+12025550101', undefined, '+1 202 555 0101'],
    ['0044 20 7946 0958', 'DE', '+44 20 7946 0958'],
  ])('%s in %s', (text, region, international) => {
    expect(phoneFromText(text, region)?.international).toBe(international);
  });

  it('keep the extension apart', () => {
    expect(phoneFromText('+1 202 555 0101 ext. 12')).toEqual({
      e164: '+12025550101',
      international: '+1 202 555 0101',
      extension: '12',
    });
  });

  it.each([
    ['12345', 'GB'],
    ['020 7946 0958', undefined],
    ['Ada', 'GB'],
    ['', 'GB'],
    ['020 7946 0958', 'nowhere'],
  ])('%j in %s is none', (text, region) => {
    expect(phoneFromText(text, region)).toBeUndefined();
  });

  it.each([
    [{ language: 'en', host: 'engines.co.uk', settingsRegion: 'US' }, 'GB'],
    [{ language: 'de-AT', host: 'engines.com', settingsRegion: 'DE' }, 'AT'],
    [{ language: 'de', host: 'engines.com', settingsRegion: 'CH' }, 'CH'],
    [{ language: 'en-US', host: 'engines.io', settingsRegion: 'GB' }, 'GB'],
    [{ language: 'en-US', host: 'engines.io' }, 'US'],
    [{ language: 'sv', host: 'engines.com' }, 'SE'],
    [{ language: '', host: '' }, undefined],
  ])('region from %j is %s', (hints, region) => {
    expect(regionFromHints(hints)).toBe(region);
  });
});
