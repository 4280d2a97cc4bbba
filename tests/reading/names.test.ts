import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCompanyName, nameFromText } from '../../lib/reading/names.ts';

describe('a name', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['"Lovelace, Ada (she/her)" <ada@engines.example>', 'Ada Lovelace'],
    ["'Ada Lovelace'", 'Ada Lovelace'],
    ['Ada Lovelace (3)', 'Ada Lovelace'],
    ['Ada Lovelace (she/her)', 'Ada Lovelace'],
    ['Ada Lovelace 🚀', 'Ada Lovelace'],
    ['Ada Lovelace via Engine Forum', 'Ada Lovelace'],
    ['Ada Lovelace · 2nd', 'Ada Lovelace'],
    ['Ada Lovelace [mailto:ada@engines.example]', 'Ada Lovelace'],
    ['Lovelace, Ada', 'Ada Lovelace'],
    ['von Neumann, John', 'John von Neumann'],
    ['Ada Lovelace, PhD', 'Ada Lovelace, PhD'],
    ['Ada Lovelace, trustee', 'Ada Lovelace'],
    ['Mayor Ada Lovelace', 'Ada Lovelace'],
    ['Dr. Grace Hopper', 'Dr. Grace Hopper'],
    ['Grace "Amazing" Hopper', 'Grace "Amazing" Hopper'],
    ['Edsger W. Dijkstra', 'Edsger W. Dijkstra'],
    ['Juan de la Vega', 'Juan de la Vega'],
    ["Grace O'Malley", "Grace O'Malley"],
    ['Jean-Luc Godard', 'Jean-Luc Godard'],
    ['Konrad Zuse', 'Konrad Zuse'],
    ['Barry White', 'Barry White'],
    // As "brand", "web" and "merchant" begin, or another word is spelt.
    ['Brandon T. Whitaker', 'Brandon T. Whitaker'],
    ['Ada Weber', 'Ada Weber'],
    ['Grace Kaufmann', 'Grace Kaufmann'],
    ['April Lovelace Jones', 'April Lovelace Jones'],
    ['ada lovelace', 'ada lovelace'],
    ['Ada', 'Ada'],
    ['Андрей Колмогоров', 'Андрей Колмогоров'],
    ['Κωνσταντίνος Καραθεοδωρή', 'Κωνσταντίνος Καραθεοδωρή'],
    ['岡崎文次', '岡崎文次'],
    ['محمد بن موسى الخوارزمي', 'محمد بن موسى الخوارزمي'],
    ['이순신', '이순신'],
  ])('%s is %s', (text, name) => {
    expect(nameFromText(text)).toBe(name);
  });

  it.each([
    '',
    'CEO',
    'Head of Engines',
    'Geschäftsführer',
    'Send',
    'New message',
    'Contact us',
    'ada@engines.example',
    'https://engines.example',
    'Analytical Engines GmbH',
    'Analytical Engines Ltd',
    'Babbage & Sons',
    '株式会社エンジン',
    'We build engines for everybody',
    '020 7946 0958',
    '12 May 1843',
    'Ada Lovelace wrote the first program for an engine',
    '<b>Ada</b>',
    '---',
    'Ada(>"',
  ])('%j is not', (text) => {
    expect(nameFromText(text)).toBeUndefined();
  });

  it('never holds markup, addresses or control characters, and reading it again changes nothing', () => {
    const unit = fc.constantFrom(
      'Ada',
      'Lovelace',
      ' ',
      ',',
      '<',
      '>',
      '(',
      ')',
      '"',
      '\u202e',
      '@',
      '.',
      'von',
      '🚀',
      '|',
      '1',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
        const name = nameFromText(text);
        if (name === undefined) return;
        expect(name).not.toMatch(/[<>@\p{Cc}\u202a-\u202e]/u);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it.each(['a', ' ', ',', '(', '"', 'A.', 'he/'])('100,000 times %j takes no time', (piece) => {
    const startedAt = performance.now();
    nameFromText(piece.repeat(100_000));
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});

describe('a company', () => {
  it.each([
    'Analytical Engines Ltd.',
    'Analytical Engines GmbH & Co. KG',
    'Rechenwerke AG',
    'Máquinas Analíticas S.A.',
    'Babbage & Sons',
    'University of Engines',
    'The Engine Works',
    'ООО Машина',
    '株式会社エンジン',
    'Difference Engine Consulting',
  ])('%s is one', (text) => {
    expect(isCompanyName(text)).toBe(true);
  });

  it.each(['Ada Lovelace', 'Grace Hopper', 'Juan de la Vega', 'Konrad Zuse', ''])('%j is none', (text) => {
    expect(isCompanyName(text)).toBe(false);
  });
});
