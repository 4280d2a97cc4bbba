import { isGivenSign } from './given-signs.ts';
import { isJobTitle } from './headlines.ts';
import { partsByScript } from './name-scripts.ts';
import { CHINESE_SURNAMES, DOUBLE_SURNAMES, JAPANESE_SURNAMES, KOREAN_SURNAMES } from './surnames.ts';
import { isUncasedGiven } from './uncased-given-names.ts';
import { honorificBefore } from './uncased-honorifics.ts';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]*$/u;
const HAN_OR_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
const FOREIGN_IN_KATAKANA = /^[\p{Script=Katakana}ー]{2,12}(?:・[\p{Script=Katakana}ー]{1,12}){1,3}$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
/** Parts of companies, and what else begins as a surname does. */
const NO_HAN_NAME =
  /(?:[部課课處处室科組组店廠厂係局会會社館馆院園园区區市県县省村町路街山江川寺]|中心|公司|項目|项目|方案|服務|服务|信息|产品|產品|管理|技术|技術|时间|時間)$|^(?:高[级級清速端效]|金[属屬融额額]|方[案法便式向]|黄[金色]|白[酒色]|石[油材]|万[元]|常[见見用]|温度|任[务務何]|许可|許可|顾[客问]|顧[客問]|马上|馬上|江[苏蘇西]|武[汉漢]|田[园園]|夏[季天]|秋[季天]|雷[达達])/u;
const NO_HANGUL_NAME =
  /(?:팀|부|과|실|소|점|원장|센터|지점|본부|회사|대학|하기|보기|안내|문의)$|^(?:이메일|서비스|이용|고객|전화|주소|이름|정보|지도|문의|연락|조회|장바|배송|주문|구매|신청|안내|이벤|소개|공지|전체|제품|기술|연구|현황|채용)/u;
/** Words of pages, streets and places. */
const NO_OTHER_NAME =
  /^(?:اتصل|تواصل|من نحن|عن |فريق|قسم|خدمة|الدعم|شارع|طريق|ميدان|مسجد|جامعة|مدرسة|مستشفى|معلومات|البريد|الهاتف|هاتف|العنوان|الصفحة|ایمیل|تلفن|درباره|تماس|خیابان|میدان|סוג|צור|דף|אודות|טלפון|כתובת|דוא|הצוות|שירות|מוקד|רחוב|שדרות|כיכר|קניון|תל|קרית|בית|ติดต่อ|เกี่ยวกับ|หน้า|โทร|อีเมล|ฝ่าย|ศูนย์|แผนก|ถนน|संपर्क|हमारे|फ़ोन|ईमेल|पता|नई|ग्राहक)|(?:मार्ग|नगर|रोड|सेवा)$/u;

/**
 * A person's name in a script without capitals, with what its own words say for a person: nothing in it tells a name
 * from other words but surnames, given names and titles that are known.
 * @example uncasedName('山田 太郎') // { name: '山田 太郎', evidence: 1 }
 */
export function uncasedName(name: string): { name: string; evidence: number } | undefined {
  const words = name.split(/\s+/u);
  const evidence = words.every((word) => HANGUL.test(word))
    ? ofHangul(name, words)
    : EAST_ASIAN.test(name)
      ? ofHan(name, words)
      : ofOthers(name);
  return evidence === undefined ? undefined : { name, evidence };
}

function ofHan(name: string, words: readonly string[]): number | undefined {
  if (FOREIGN_IN_KATAKANA.test(name)) return 0;
  const [first = '', second, ...more] = words;
  if (
    more.length > 0 ||
    !HAN.test(first) ||
    (second && !HAN_OR_KANA.test(second)) ||
    NO_HAN_NAME.test(name) ||
    isJobTitle(name)
  )
    return undefined;
  const { given = '', family = '' } = partsByScript(name) ?? {};
  const isKnown = [CHINESE_SURNAMES, DOUBLE_SURNAMES, JAPANESE_SURNAMES].some((list) => list.has(family));
  if (second !== undefined) {
    if (first.length > 3 || second.length > 4) return undefined;
    return isKnown ? 1 : 0;
  }
  if (!isKnown || given.length === 0 || given.length > 2) return undefined;
  return [...given].every(isGivenSign) ? 0.5 : 0;
}

function ofHangul(name: string, words: readonly string[]): number | undefined {
  const { given = '', family = '' } = partsByScript(name) ?? {};
  if (!KOREAN_SURNAMES.has(family) || given.length !== 2 || NO_HANGUL_NAME.test(name) || isJobTitle(name))
    return undefined;
  if (words.length > 1) return 1;
  return [...given].every(isGivenSign) ? 0.5 : 0;
}

function ofOthers(name: string): number | undefined {
  const { honorific, own } = honorificBefore(name);
  const words = own.split(/\s+/u);
  if (NO_OTHER_NAME.test(own) || isJobTitle(own) || words.length > 5) return undefined;
  if (words.length < 2 && !honorific) return undefined;
  const isKnown = [words[0], words.at(-1)].some((word) => isUncasedGiven(word ?? ''));
  return (honorific ? 2 : 0) + (isKnown ? 1 : 0);
}
