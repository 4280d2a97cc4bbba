import { describe, expect, it } from 'vitest';
import { isJobTitle } from '../../lib/reading/headlines.ts';
import { partsOfName } from '../../lib/reading/name-parts.ts';
import { namesInLine } from '../../lib/reading/person-lines.ts';
import { strictName } from '../../lib/reading/strict-name.ts';

describe('names in scripts without capitals', () => {
  it.each([
    ['李明', 0.5],
    ['欧阳文静', 0.5],
    ['陈晓燕', 0.5],
    ['高橋 由美子', 1],
    ['山田 さくら', 1],
    ['マイケル・スミス', 0],
    ['박지현', 0.5],
    ['정 우성', 1],
    ['محمد العتيبي', 1],
    ['السيد محمد العتيبي', 3],
    ['آقای رضا محمدی', 3],
    ['יוסי כהן', 1],
    ['עו"ד דנה מזרחי', 3],
    ['राजेश कुमार शर्मा', 1],
    ['คุณสมชาย ใจดี', 2],
  ])('%s', (name, evidence) => {
    expect(strictName(name)).toEqual({ name, evidence });
  });
});

describe('other words in these scripts', () => {
  it.each([
    '業務部',
    '高级合伙人',
    '金融街',
    '電話番号',
    '产品中心',
    '이메일',
    '고객센터',
    '문의하기',
    'اتصل بنا',
    'خدمة العملاء',
    'רחוב דוד המלך',
    'ติดต่อเรา',
    'हमारे बारे में',
  ])('%s', (text) => {
    expect(strictName(text)).toBeUndefined();
  });

  it.each(['木製 椅子', '送料 無料', '东西南北', '张家界', 'תל אביב'])(
    '%s says nothing of a person',
    (text) => {
      expect(strictName(text)?.evidence ?? 0).toBe(0);
    },
  );
});

describe('names with what stands beside them', () => {
  it.each([
    ['联系人：王建国（销售经理）', '王建国', '销售经理'],
    ['王建国（销售经理）', '王建国', '销售经理'],
    ['张伟 高级合伙人', '张伟', '高级合伙人'],
    ['(주)엔진 | 대표이사 김영수 | 02-555-0120', '김영수', '대표이사'],
    ['小林 健太（こばやし けんた）', '小林 健太', undefined],
    ['マイケル・スミス（助教）', 'マイケル・スミス', '助教'],
    ['Контактное лицо: Павел Игоревич Кузнецов', 'Павел Игоревич Кузнецов', undefined],
    ['Смирнова Ольга Врач-терапевт, стаж 12 лет', 'Смирнова Ольга', 'Врач-терапевт, стаж 12 лет'],
    ['담당자: 한지민', '한지민', undefined],
  ])('%s', (line, name, title) => {
    expect(namesInLine(line).map((found) => [found.name, found.title])).toEqual([[name, title]]);
  });
});

describe('names in Cyrillic and Greek letters', () => {
  it.each([
    ['Мария Белозерова', 2.5],
    ['Ковалёв Д. А.', 3],
    ['Д. А. Ковалёв', 3],
    ['Јелена Петровић', 2.5],
    ['Παναγιώτης Λαζαρίδης', 2.5],
    ['Красная Поляна', 0],
    ['Київська Область', 0],
    ['Техническая Поддержка', 0],
    ['Άγιος Δημήτριος', 0],
    ['Στοιχεία Γραφείου', 0],
  ])('%s', (name, evidence) => {
    expect(strictName(name)?.evidence).toBe(evidence);
  });
});

describe('words of address', () => {
  it.each([
    ['Ông Lê Quang Huy', { prefix: 'Ông', given: 'Huy', middle: 'Quang', family: 'Lê' }],
    ['آقای رضا محمدی', { prefix: 'آقای', given: 'رضا', family: 'محمدی' }],
    ['คุณสมชาย ใจดี', { prefix: 'คุณ', given: 'สมชาย', family: 'ใจดี' }],
    ['Anh Nguyen', { given: 'Anh', family: 'Nguyen' }],
  ])('%s', (name, parts) => {
    expect(partsOfName(name)).toEqual(parts);
  });
});

describe('jobs in languages without capitals, and of several words', () => {
  it.each([
    'Trưởng phòng kinh doanh',
    'Giám đốc',
    'Buhalterė',
    'Manajer Pemasaran',
    'المحاسب',
    'מנכ"ל',
    '歯科衛生士',
    'ผู้จัดการฝ่ายขาย',
    'प्रबंध निदेशक',
    'Комерцијалиста',
  ])('%s', (text) => {
    expect(isJobTitle(text)).toBe(true);
  });

  it.each(['受付時間', 'Quảng cáo'])('%s is none', (text) => {
    expect(isJobTitle(text)).toBe(false);
  });
});
