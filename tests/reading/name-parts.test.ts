import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NameParts, partsOfName } from '../../lib/reading/name-parts.ts';

const NAMES: readonly (readonly [string, NameParts])[] = [
  ['Ada Lovelace', { given: 'Ada', family: 'Lovelace' }],
  ['Ada', { given: 'Ada' }],
  ['Lovelace, Ada', { given: 'Ada', family: 'Lovelace' }],
  ['Lovelace, Ada B., Jr.', { given: 'Ada', middle: 'B.', family: 'Lovelace', suffix: 'Jr.' }],
  ['Lovelace Jr., Ada', { given: 'Ada', family: 'Lovelace', suffix: 'Jr.' }],
  ['Ada King Lovelace', { given: 'Ada', middle: 'King', family: 'Lovelace' }],
  ['Edsger W. Dijkstra', { given: 'Edsger', middle: 'W.', family: 'Dijkstra' }],
  ['John von Neumann', { given: 'John', family: 'von Neumann' }],
  ['von Neumann, John', { given: 'John', family: 'von Neumann' }],
  ['Juan de la Cierva y Codorníu', { given: 'Juan', family: 'de la Cierva y Codorníu' }],
  ['Leonardo Torres Quevedo', { given: 'Leonardo', middle: 'Torres', family: 'Quevedo' }],
  ['Ramón Verea García López', { given: 'Ramón', middle: 'Verea', family: 'García López' }],
  ['Maria dos Santos da Silva', { given: 'Maria', family: 'dos Santos da Silva' }],
  ['Jan Van Der Poel', { given: 'Jan', family: 'Van Der Poel' }],
  ['LOVELACE, MARY JO', { given: 'MARY JO', family: 'LOVELACE' }],
  ['Grace B, Hopper', { given: 'Grace', middle: 'B', family: 'Hopper' }],
  ['Hopper, M.D.', { family: 'Hopper', suffix: 'M.D.' }],
  ['grace hopper attorney at law', { given: 'grace', family: 'hopper' }],
  ['Grace Hopper Architect AIA-CSI', { given: 'Grace', family: 'Hopper' }],
  ['Grace B. Baker', { given: 'Grace', middle: 'B.', family: 'Baker' }],
  ['Van Nguyen', { given: 'Van', family: 'Nguyen' }],
  ['Alex Ben Johnson', { given: 'Alex', middle: 'Ben', family: 'Johnson' }],
  ['Mary Jo Lovelace', { given: 'Mary Jo', family: 'Lovelace' }],
  ['Abdul Rahman al-Sufi', { given: 'Abdul Rahman', family: 'al-Sufi' }],
  ['Jean d’Alembert', { given: 'Jean', family: 'd’Alembert' }],
  ['HOPPER Grace', { given: 'Grace', family: 'HOPPER' }],
  ['GRACE Hopper', { given: 'GRACE', family: 'Hopper' }],
  ['Hopper Grace B.', { given: 'Grace', middle: 'B.', family: 'Hopper' }],
  ['Mr. Babbage', { prefix: 'Mr.', family: 'Babbage' }],
  ['Queen Elizabeth', { prefix: 'Queen', given: 'Elizabeth' }],
  ['Dr. Don Knott', { prefix: 'Dr.', given: 'Don', family: 'Knott' }],
  ['Lt. Gen. Grace Hopper', { prefix: 'Lt. Gen.', given: 'Grace', family: 'Hopper' }],
  ['Prof. Dr. rer. nat. Konrad Zuse', { prefix: 'Prof. Dr. rer. nat.', given: 'Konrad', family: 'Zuse' }],
  ['State Senator Ada Lovelace', { prefix: 'State Senator', given: 'Ada', family: 'Lovelace' }],
  ['Ada Lovelace PhD', { given: 'Ada', family: 'Lovelace', suffix: 'PhD' }],
  ['Ada Lovelace, Ph. D.', { given: 'Ada', family: 'Lovelace', suffix: 'Ph. D.' }],
  ['Ada Lovelace, XYZP, MBA', { given: 'Ada', family: 'Lovelace', suffix: 'XYZP, MBA' }],
  ['Ada Lovelace, trustee', { given: 'Ada', family: 'Lovelace' }],
  ['Fei Fei Ma', { given: 'Fei', middle: 'Fei', family: 'Ma' }],
  ['Grace Hopper MA', { given: 'Grace', family: 'Hopper', suffix: 'MA' }],
  ['Smith, Ed', { given: 'Ed', family: 'Smith' }],
  ['Grace "Amazing" Hopper', { given: 'Grace', family: 'Hopper', nickname: 'Amazing' }],
  ['Hopper, Grace (Gracie)', { given: 'Grace', family: 'Hopper', nickname: 'Gracie' }],
  ['"Ada" Lovelace', { family: 'Lovelace', nickname: 'Ada' }],
  ['"Lovelace, Ada (she/her)" <ada@engines.example>', { given: 'Ada', family: 'Lovelace' }],
  ['Ada Lovelace 🚀 (3)', { given: 'Ada', family: 'Lovelace' }],
  ['Ada and Grace Lovelace', { given: 'Ada and Grace', family: 'Lovelace' }],
  ['Mr. & Mrs. Babbage', { prefix: 'Mr. & Mrs.', family: 'Babbage' }],
  ['Андрей Колмогоров', { given: 'Андрей', family: 'Колмогоров' }],
  ['Колмогоров Андрей Николаевич', { given: 'Андрей', middle: 'Николаевич', family: 'Колмогоров' }],
  ['Андрей Николаевич Колмогоров', { given: 'Андрей', middle: 'Николаевич', family: 'Колмогоров' }],
  ['岡崎文次', { given: '文次', family: '岡崎' }],
  ['岡崎 文次 様', { given: '文次', family: '岡崎', suffix: '様' }],
  ['アダ・ラブレス', { given: 'アダ', family: 'ラブレス' }],
  ['欧阳修', { given: '修', family: '欧阳' }],
  ['王选', { given: '选', family: '王' }],
  ['이순신', { given: '순신', family: '이' }],
  ['남궁민수', { given: '민수', family: '남궁' }],
  ['Nguyễn Văn An', { given: 'An', middle: 'Văn', family: 'Nguyễn' }],
  ['محمد بن موسى', { given: 'محمد', family: 'بن موسى' }],
  ['عبد الرحمن الصوفي', { given: 'عبد الرحمن', family: 'الصوفي' }],
  ['Ada Lovelace and Grace Hopper', {}],
  ['', {}],
  ['---', {}],
];

describe('the parts of a name', () => {
  it.each(NAMES)('%s', (name, parts) => {
    expect(partsOfName(name)).toEqual(parts);
  });

  it('are made of the name’s own words, whatever the name', () => {
    const unit = fc.constantFrom(
      'Ada ',
      'LOVELACE ',
      'von ',
      ', ',
      '(',
      ')',
      '"',
      'Dr. ',
      'PhD ',
      '& ',
      '王',
      '이',
      '・',
    );
    fc.assert(
      fc.property(fc.string({ unit, size: 'medium' }), (name) => {
        for (const part of Object.values(partsOfName(name)) as string[]) {
          expect(part.trim()).not.toBe('');
          for (const word of part.split(/[\s,]+/).filter(Boolean)) expect(name).toContain(word);
        }
      }),
    );
  });

  it.each(['Dr. ', 'von ', ', ', '"a" ', '(', 'A', '王'])('100,000 times %j take no time', (piece) => {
    const startedAt = performance.now();
    partsOfName(piece.repeat(100_000));
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
