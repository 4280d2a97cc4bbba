import { describe, expect, it } from 'vitest';
import { namesInLine } from '../../lib/reading/person-lines.ts';
import { strictName } from '../../lib/reading/strict-name.ts';

describe('the people that a line names', () => {
  it.each([
    ['Geschäftsführer: Ada Lovelace', ['Ada Lovelace']],
    ['HRB 1843 (AG Nürnberg), Geschäftsführer: Ada Lovelace, Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Vertreten durch den Geschäftsführer: Konrad Zuse', ['Konrad Zuse']],
    [
      'Directors: Ada Lovelace, Grace Hopper, Konrad Zuse, Qwerda Zuxel',
      ['Ada Lovelace', 'Grace Hopper', 'Konrad Zuse', 'Qwerda Zuxel'],
    ],
    ['Directors: Qwerda Zuxel, Vrimta Xolbe', []],
  ])('%s', (line, names) => {
    expect(namesInLine(line).map(({ name }) => name)).toEqual(names);
  });

  it('have the office and not the words around it for a job', () => {
    expect(namesInLine('Vertreten durch den Geschäftsführer: Konrad Zuse')[0]?.title).toBe('Geschäftsführer');
  });
});

describe('between a name and what reaches somebody stands an office', () => {
  it.each([
    ['Ada Lovelace – Churchwarden – 020 7946 0958', 'Churchwarden'],
    ['Rev. Ada Lovelace – Vicar – 020 7946 0958 – vicar@engines.example', 'Vicar'],
    ['Ada Lovelace – London – 020 7946 0958', undefined],
    ['Ada Lovelace – Engines Ltd – 020 7946 0958', undefined],
    ['“The best engineer ever!” – Ada Lovelace', undefined],
  ])('%s', (line, title) => {
    expect(namesInLine(line)[0]?.title).toBe(title);
  });
});

describe('a name is plainly one', () => {
  it.each([
    'Augusta "Ada" King',
    'mgr inż. Ada Lovelace',
    'Prof. Dr. Ada Lovelace',
    'Grace “GH” Hopper',
    'ADA B. LOVELACE',
    'Michael Pfleger',
    'Anna Küster',
    'Nguyễn Thị Minh Khai',
    'Srinivasa Ramanujan',
    'Ngozi Adichie Obi',
    'Dewi Sartika',
    'Ibn Khaldun Tariq',
  ])('%s', (name) => {
    expect(strictName(name)?.name).toBe(name);
  });

  it('where a list holds its given name', () => {
    for (const name of ['Kwame Boateng', 'Priya Raman', 'Sanne Dekker', 'Aoife Byrne', 'Burak Aydin'])
      expect(strictName(name)?.evidence).toBeGreaterThanOrEqual(2);
  });
});

describe('what stands beside a name is no part of it', () => {
  it.each([
    ['Ada Lovelace (PhD)', 'Ada Lovelace', undefined],
    ['Ada Lovelace (Treasurer)', 'Ada Lovelace', 'Treasurer'],
    ['Ada Lovelace (Posters)', 'Ada Lovelace', undefined],
    ['Ada Lovelace (looms)', 'Ada Lovelace', undefined],
    ['Ada Lovelace***', 'Ada Lovelace', undefined],
    ['2019-20 Ada Lovelace', 'Ada Lovelace', undefined],
    ['1843: Ada Lovelace', 'Ada Lovelace', undefined],
    ['Bellringer: Ella Palmer', 'Ella Palmer', undefined],
    ['Bellringer - Ella Palmer', 'Ella Palmer', undefined],
    ['Notar Dr. Konrad Zuse', 'Dr. Konrad Zuse', 'Notar'],
    ['Head of Looms and Chief Engineer Grace Hopper', 'Grace Hopper', 'Head of Looms and Chief Engineer'],
    ['Grace Hopper, Mühlweg 12, 12345 Rechenstadt', 'Grace Hopper', undefined],
    ['Dr Vrimta Xolbe, Reader in Physics', 'Dr Vrimta Xolbe', 'Reader in Physics'],
  ])('%s', (line, name, title) => {
    const found = namesInLine(line);
    expect(found.map(({ name, title }) => [name, title])).toEqual([[name, title]]);
    expect(found[0]?.evidence).toBeGreaterThanOrEqual(1.5);
  });

  it.each([
    '1998 Vrimta Sentra S',
    'Steuerung und Breitensport',
    'Breitensport Reiten',
    'Location: Old Mill Yard',
  ])('%s', (line) => {
    expect(namesInLine(line)).toEqual([]);
  });
});
