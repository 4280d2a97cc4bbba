import { folded } from './folded.ts';
import { wordList } from './word-list.ts';

const CHINESE = wordList(
  'wang zhang liu chen yang huang zhao wu zhou xu zhu hu guo gao luo zheng liang xie tang deng feng cao peng zeng xiao ' +
    'tian dong pan yuan cai jiang yu du ye cheng wei ren lu ding shen fan fang shi jia xia qiu hou zou xiong meng qin ' +
    'xue yan lei duan hao kong shao mao qian tan wan gu gong ouyang sima zhuge lin li he ma sun song su lü jin cui qi',
);
const TAIWANESE_AND_CANTONESE = wordList(
  'chang hsu hsieh tsai tseng chiu chou liao hsiao chung yeh chuang tsao wong cheung leung kwok tsang kwan mak chau tse chow',
);
const KOREAN = wordList(
  'kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song ryu yoo hong jeon moon yang ' +
    'son bae baek heo nam shim noh kwak sung cha woo',
);
const JAPANESE = wordList(
  'sato suzuki takahashi tanaka watanabe ito itoh yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi ' +
    'matsumoto inoue kimura hayashi saito shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda ' +
    'fujita ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara ' +
    'okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai ' +
    'kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto murata takeda ueno ' +
    'sugiyama masuda sugawara hirano otsuka kojima chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi',
);
const VIETNAMESE = wordList(
  'nguyen tran pham huynh hoang phan vu dang bui ngo duong truong dinh doan le ho vo',
);
/** What stands between a Vietnamese surname and the given name. */
const VIETNAMESE_MIDDLE = wordList(
  'van thi duc minh quoc ngoc thanh huu xuan hong thu anh quang dinh cong kim bao gia hoang tuan viet nhat the phuong',
);

/** One or two syllables of Mandarin as they are written in Latin letters. */
const MANDARIN_SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)';
const TWO_MANDARIN = new RegExp(`^${MANDARIN_SYLLABLE}['’-]?${MANDARIN_SYLLABLE}$`);
const KOREAN_SYLLABLE = wordList(
  'sung seung hoon hun jun joon min ji jee hye eun kyung young yong soo su hyun hyeon woo jin jung jeong sang dong ho hee hwan ' +
    'kyu won chul cheol tae jae seo yeon ah in bin seok suk ki gi mi sun seon na ra byung il ha hwa yoon yun chan gyu do ' +
    'kwang hyung nam sook ok rim rin bo ram kyo keun geun hak hong ik kil',
);
const HYPHENATED = /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{0,5}$/u;
const JAPANESE_SYLLABLE = /(?:[kgsztdnhbpmr]y?|[sc]h|ts|[jfyw])?[aeiou]/g;

/**
 * Whether the first word is a surname of China, Korea, Japan or Vietnam, and what follows a given name from there:
 * such names are written in their own order in Latin letters, too.
 * @example isEasternOrder(['Zhang', 'Xiaoming']) // true, and of ['Xiaoming', 'Zhang'] false
 */
export function isEasternOrder(words: readonly string[]): boolean {
  const [first = '', second = '', ...more] = words.map(folded);
  if (words.length < 2 || more.length > 2) return false;
  if (VIETNAMESE.has(first) && more.length > 0 && VIETNAMESE_MIDDLE.has(second)) return true;
  if (more.length === 0) {
    if (isEasternSurname(second)) return false;
    if (HYPHENATED.test(words[1] as string)) return isEasternSurname(first) && isEasternGiven(second);
    if (CHINESE.has(first) && second.length > 4 && TWO_MANDARIN.test(second)) return true;
    return JAPANESE.has(first) && second.length > 2 && isJapaneseSound(second);
  }
  return more.length === 1 && KOREAN.has(first) && isKoreanPair(second, more[0] as string);
}

/**
 * Whether a word is a common surname of China, Korea or Japan in Latin letters.
 * @example isEasternSurname('Tanaka') // true
 */
export function isEasternSurname(word: string): boolean {
  return [CHINESE, TAIWANESE_AND_CANTONESE, KOREAN, JAPANESE].some((list) => list.has(folded(word)));
}

/** Whether a word is made of syllables that end in a vowel, with nothing but "n" left between them. */
function isJapaneseSound(word: string): boolean {
  return /^n*$/.test(word.replace(JAPANESE_SYLLABLE, ''));
}

/** Whether two words are a Korean given name: "Sung Hoon". */
function isKoreanPair(one: string, other: string): boolean {
  return KOREAN_SYLLABLE.has(one) && KOREAN_SYLLABLE.has(other) && !KOREAN.has(other);
}

function isEasternGiven(hyphenated: string): boolean {
  const halves = hyphenated.split('-');
  return (
    TWO_MANDARIN.test(hyphenated) || halves.every((half) => KOREAN_SYLLABLE.has(half) || half.length < 5)
  );
}

/**
 * Where the given name of a name in Eastern order begins and ends: a Vietnamese one is the last word, a Korean one
 * has two.
 * @example givenInEasternOrder(['Lee', 'Sung', 'Hoon']) // [1, 3]
 */
export function givenInEasternOrder(words: readonly string[]): readonly [from: number, to: number] {
  const [first = '', second = '', third] = words.map(folded);
  if (third === undefined) return [1, 2];
  if (VIETNAMESE.has(first) && VIETNAMESE_MIDDLE.has(second)) return [words.length - 1, words.length];
  return [1, words.length === 3 && KOREAN.has(first) && isKoreanPair(second, third) ? 3 : 2];
}
