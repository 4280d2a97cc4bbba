import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  phoneFromText,
  phoneInRegions,
  regionFromHints,
  regionsFromHints,
} from '../../lib/reading/phone-numbers.ts';
import { phoneNumbersIn, phoneTextsIn } from '../../lib/reading/phones.ts';
import { regionsInText } from '../../lib/reading/regions-in-text.ts';

describe('phone texts', () => {
  it.each<[string, string[]]>([
    ['Tel. +44 20 7946 0958', ['+44 20 7946 0958']],
    ['Tel:(202) 555-0101.', ['(202) 555-0101']],
    ['+1 202 555 0101 ext. 12', ['+1 202 555 0101 ext. 12']],
    ['020 7946 0958 / 020 7946 0959', ['020 7946 0958', '020 7946 0959']],
    ['24/7. 020 7946 0958', ['020 7946 0958']],
    ['24/7 / 020 7946 0958', ['020 7946 0958']],
    ['Tel. +49 (0) 331 / 979 92 - 510', ['+49 (0) 331 / 979 92 - 510']],
    ['+49 (0) 22 42 / 87 02 – 0', ['+49 (0) 22 42 / 87 02 – 0']],
    ['020 7946 0958 / 0959', ['020 7946 0958']],
    ['HP: 0812-3456-7890', ['0812-3456-7890']],
    ['Card 4111-1111-1111', []],
    ['＋４４ ２０ ７９４６ ０９５８', ['＋４４ ２０ ７９４６ ０９５８']],
    ['Tel +44 20 7946 0958, Fax +44 20 7946 0959', ['+44 20 7946 0958']],
    ['Fax: 020 7946 0959', []],
    ['F 020 7946 0959', []],
    ['Tel/Fax: 020 7946 0958', ['020 7946 0958']],
    ['+44 (0)20 7946 0958', ['+44 (0)20 7946 0958']],
    ['1-800-ENGINES', ['1-800-ENGINES']],
    ['$20 202-555-0101', ['202-555-0101']],
    ['202-555-0101 100$', ['202-555-0101']],
    ['202-555-0101%', []],
    ['1800-10-10 22', ['1800-10-10 22']],
    ['020 7946 0959 (Fax)', []],
    ['020 7946 0959 - Fax', []],
    ['020 7946 0959 (main fax line)', []],
    ['020 7946 0958 (fax 020 7946 0959)', ['020 7946 0958']],
    ['(phone) 202-555-0143 (fax) 202-555-0144', ['202-555-0143']],
    ['Tel: 202-555-0143Fax: 202-555-0144', ['202-555-0143']],
    ['eFax: 202-555-0144', []],
    ['Facsimile 020 7946 0959', []],
    ['Fax number (EU): 020 7946 0959', []],
    ['Fax: dial 1-202-555-0144', []],
    ['F: 020 7946 0959 / 7946 0960', []],
    ['Telephone020 7946 0958', ['020 7946 0958']],
    ['Sales(202) 555-0143', ['(202) 555-0143']],
    ['ABC0207946 0958', []],
    ['(202) 555-0143 (202) 555-0144', ['(202) 555-0143', '(202) 555-0144']],
    ['020 7946 0958 - 020 7946 0959', ['020 7946 0958', '020 7946 0959']],
    ['(202) 555-0143 (8:30 to 5:00)', ['(202) 555-0143']],
    ['202.555.PAUL', ['202.555.PAUL']],
    ['Engine Inn: (202) 555-0143', ['(202) 555-0143']],
    ['Registered in England No. 6320933', []],
    ['Company number 06320933', []],
    ['Models 500/600/1200', []],
    ['(123) 456-7890', []],
    ['+1 234 567 8910', []],
    ['1 2 3 4 5 6 7 8 9 10', []],
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

it('numbers in a text say what they are for', () => {
  expect(phoneNumbersIn('Tel 020 7946 0958, Fax 020 7946 0959')).toEqual([
    { text: '020 7946 0958', kind: 'phone' },
    { text: '020 7946 0959', kind: 'fax' },
  ]);
});

describe('the regions of a text', () => {
  it.each<[string[], string[]]>([
    [['1 Engine Street', 'London W1A 1AA', 'United Kingdom'], ['GB']],
    [['Rechenweg 1', '10117 Berlin', 'Deutschland'], ['DE']],
    [['Rechenweg 1, D-10117 Irgendwo'], ['DE']],
    [['Route 1, CH-1200 Ailleurs'], ['CH']],
    [['1 Engine Road, Springfield, IL 62701'], ['US']],
    [['1 Engine Road, Ottawa ON K1A 0B1'], ['CA']],
    [['Keizersgracht 1, 1015 CJ Amsterdam'], ['NL']],
    [['〒100-0001 東京都千代田区'], ['JP']],
    [['12 Engine Lane, Mumbai - 400 001, India'], ['IN']],
    [['Rua da Máquina, 1000-001 Lisboa'], ['PT']],
    [['ul. Maszynowa 1, 00-950 Warszawa'], ['PL']],
    [['Sydney NSW 2000'], ['AU']],
    [['Avenida de las Máquinas 1, Ciudad de México, México'], ['MX']],
    [['Call +64 4 555 0101'], ['NZ']],
    [['1 Engine Street, Lagos, Nigeria'], ['NG']],
    [['We have built engines in Germany and in France since 1843, and people like them.'], []],
    [['Ada Lovelace', 'Analyst'], []],
    [[], []],
  ])('%j', (lines, regions) => {
    expect(regionsInText(lines)).toEqual(regions);
  });

  it('come likeliest first', () => {
    expect(regionsInText(['Paris', 'London W1A 1AA, UK', 'Tel +44 20 7946 0958'])).toEqual(['GB', 'FR']);
  });

  it('take no time to find in 100,000 lines', () => {
    const startedAt = performance.now();
    regionsInText(Array.from({ length: 100_000 }, () => '1 Engine Street, London W1A 1AA +44 20 7946 0958'));
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });
});

describe('the regions of a number', () => {
  it('are tried in the order of what speaks for them', () => {
    expect(
      regionsFromHints({
        language: 'de-AT',
        host: 'engines.ch',
        settingsRegion: 'us',
        mailHosts: ['engines.it'],
        ownRegions: ['GB'],
        pageRegions: ['FR', 'GB'],
      }),
    ).toEqual(['GB', 'IT', 'CH', 'FR', 'AT', 'US', 'DE']);
    expect(regionsFromHints({})).toEqual([]);
    // Greek is spoken in Greece, and by a user in Cyprus at home.
    expect(regionsFromHints({ language: 'el', settingsRegion: 'US' })).toEqual(['GR', 'US']);
    expect(regionsFromHints({ language: 'el', settingsRegion: 'CY' })).toEqual(['CY', 'GR']);
    expect(regionsFromHints({ language: 'fr', settingsRegion: 'CA' })).toEqual(['CA', 'FR']);
  });

  it('are those in which it is valid', () => {
    expect(phoneInRegions('020 7946 0958', ['FR', 'GB'])?.e164).toBe('+442079460958');
    expect(phoneInRegions('+44 20 7946 0958', [])?.e164).toBe('+442079460958');
    expect(phoneInRegions('020 7946 0958', ['FR'])).toBeUndefined();
    expect(phoneInRegions('(65) 6436 5000', ['SG', 'US'])?.e164).toBe('+6564365000');
    expect(phoneInRegions('(961-1) 370 670', ['US'])?.e164).toBe('+9611370670');
    expect(phoneInRegions('(+44-20) 7946 0958', ['US'])?.e164).toBe('+442079460958');
    expect(phoneInRegions('+44 020 7946 0958', ['US'])?.e164).toBe('+442079460958');
    expect(phoneInRegions('(202) 555-0143', ['US', 'EG'])?.e164).toBe('+12025550143');
    expect(phoneInRegions('1-800-FLOWERS', ['US'])?.e164).toBe('+18003569377');
  });
});
