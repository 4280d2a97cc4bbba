import { describe, expect, it } from 'vitest';
import { nameSpelledBy } from '../../lib/understanding/spelled-company.ts';

describe('the name that a domain spells', () => {
  it.each([
    ['prismengines', ['Prism Engines Products', 'About Prism Engines Products.'], 'Prism Engines Products'],
    ['mightyloom', ['Call Mighty Loom, now!', 'MIGHTY LOOM'], 'Mighty Loom'],
    ['flintandson', ['Flint & Son Ltd. since 1900'], 'Flint & Son Ltd.'],
    ['loombarn', ['The Loom Barn a looms and mills store'], 'The Loom Barn'],
    ['betterlooms', ["Better Looms' prices", 'Better Looms'], 'Better Looms'],
    ['engines', ['We build engines.', 'Engines, London'], 'Engines'],
    ['wallandmill', ['Wall and Mill Office'], 'Wall and Mill'],
  ])('%s', (label, texts, name) => {
    expect(nameSpelledBy(label, texts)).toBe(name);
  });

  it.each([
    ['adalovelace', ['Ada Lovelace', 'Ada Lovelace’s engines']],
    ['engines', ['we build engines', 'write to ada@engines.example or see Engines.example']],
    ['londonlooms', ['Made in London. Looms and mills']],
    ['loom', ['Heirlooms', 'Looms']],
    ['abc', ['ABC']],
    ['instruments', ['Somerville Instruments']],
  ])('of %s is not on the page', (label, texts) => {
    expect(nameSpelledBy(label, texts)).toBeUndefined();
  });
});
