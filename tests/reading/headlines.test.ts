import { describe, expect, it } from 'vitest';
import { isGroupOfJobs, isJobTitle, jobFromHeadline } from '../../lib/reading/headlines.ts';

describe('a headline', () => {
  it.each([
    ['VP Sales at Engines | ex-Looms', { title: 'VP Sales', company: 'Engines' }],
    ['CTO @ Looms', { title: 'CTO', company: 'Looms' }],
    ['CTO @Looms', { title: 'CTO', company: 'Looms' }],
    ['Founder, Looms Ltd', { title: 'Founder', company: 'Looms Ltd' }],
    ['Geschäftsführerin bei Rechenwerke GmbH', { title: 'Geschäftsführerin', company: 'Rechenwerke GmbH' }],
    ['Directrice commerciale chez Métiers', { title: 'Directrice commerciale', company: 'Métiers' }],
    ['Directora de ventas en Telares', { title: 'Directora de ventas', company: 'Telares' }],
    ['Responsabile vendite presso Telai', { title: 'Responsabile vendite', company: 'Telai' }],
    ['Poet of numbers | Chief Engineer at Engines', { title: 'Chief Engineer', company: 'Engines' }],
    ['Head of Engines', { title: 'Head of Engines' }],
    ['I love looms', {}],
    ['', {}],
  ])('%s', (text, job) => {
    expect(jobFromHeadline(text)).toEqual(job);
  });

  it('tells jobs from other lines', () => {
    expect(isJobTitle('Senior Account Manager')).toBe(true);
    expect(isJobTitle('Ada Lovelace')).toBe(false);
  });

  it.each([
    ['Our directors', true],
    ['Agents', true],
    ['Popular artists', true],
    ['Director', false],
    ['Head of Sales', false],
    ['Directors’ assistant', false],
    ['News', false],
  ])('of several people is nobody’s own: %s', (text, expected) => {
    expect(isGroupOfJobs(text)).toBe(expected);
  });

  it.each([
    'Kassenwartin Schriftführer Beisitzer Pfarrerin Doktorand',
    'Voorzitter Penningmeester Huisarts Verpleegkundige',
    'Trésorier Secrétaire Entraîneur Infirmière',
    'Segretario Tesoriere Consigliere Tesorera Profesor Alcalde',
    'Formand Kasserer Ordförande Kassör Styreleder Sihteeri',
    'Skarbnik Nauczyciel Předseda Pokladník',
    'Churchwarden Librarian Headteacher Surveyor Registrar',
  ])('has an office in each word of "%s"', (offices) => {
    for (const office of offices.split(' ')) expect(isJobTitle(office), office).toBe(true);
  });

  it('is no office where a name only ends as one', () => {
    for (const name of ['Stewart', 'Ehrwart', 'Ada Reader']) expect(isJobTitle(name), name).toBe(false);
  });
});
