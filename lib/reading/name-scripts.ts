import type { NameParts } from './name-parts.ts';
import { isPatronymic } from './own-script-names.ts';
import {
  CHINESE_SURNAMES,
  DOUBLE_SURNAMES,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  VIETNAMESE_SURNAMES,
} from './surnames.ts';

const HAN_OR_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー\s・]+$/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /^[\p{Script=Hangul}\s]+$/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Politeness behind a name: 山田太郎様, 김철수 님. */
const BEHIND = / ?(?:様|さま|さん|氏|先生|殿|女士|小姐|博士|教授|님|씨|선생님)$/u;

/**
 * The parts of a name whose script or spelling says that it is not in the order of the West; `undefined`
 * for all others. A name that no list can cut is left whole, as the given name of none.
 * @example partsByScript('山田 太郎') // { given: '太郎', family: '山田' }
 */
export function partsByScript(name: string): NameParts | undefined {
  if (HAN_OR_KANA.test(name)) return eastAsian(name);
  if (HANGUL.test(name)) return korean(name);
  const words = name.split(' ');
  if (ARABIC.test(name) && !name.includes(',')) return arabic(words);
  const [first = '', second, third] = words;
  if (name.includes(',') || second === undefined) return undefined;
  if (VIETNAMESE_SURNAMES.has(first.toLowerCase())) {
    return whole({ given: words.at(-1), middle: words.slice(1, -1).join(' '), family: first });
  }
  if (words.length === 3 && third && isPatronymic(third) && !isPatronymic(second)) {
    return { given: second, middle: third, family: first };
  }
  return undefined;
}

function eastAsian(name: string): NameParts {
  const suffix = BEHIND.exec(name)?.[0].trim();
  const bare = name.replace(BEHIND, '');
  const cut = cutEastAsian(bare);
  return whole({ ...cut, suffix });
}

function cutEastAsian(name: string): NameParts {
  // Foreign names are written in their own order, with a dot between the words.
  const foreign = name.split('・');
  if (foreign.length > 1) {
    return whole({ given: foreign[0], middle: foreign.slice(1, -1).join('・'), family: foreign.at(-1) });
  }
  const [first = '', ...rest] = name.split(/\s+/u).filter(Boolean);
  if (rest.length > 0) return { given: rest.join(' '), family: first };
  const characters = [...name];
  const at = KANA.test(name) || characters.length > 3 ? japaneseCut(characters) : hanCut(characters);
  return at === undefined
    ? {}
    : { given: characters.slice(at).join(''), family: characters.slice(0, at).join('') };
}

function hanCut(characters: readonly string[]): number | undefined {
  if (characters.length < 2) return undefined;
  const two = characters.slice(0, 2).join('');
  if (characters.length > 2 && (DOUBLE_SURNAMES.has(two) || JAPANESE_SURNAMES.has(two))) return 2;
  return CHINESE_SURNAMES.has(characters[0] as string) ? 1 : undefined;
}

function japaneseCut(characters: readonly string[]): number | undefined {
  for (const length of [3, 2, 1]) {
    if (length < characters.length && JAPANESE_SURNAMES.has(characters.slice(0, length).join('')))
      return length;
  }
  if (DOUBLE_SURNAMES.has(characters.slice(0, 2).join(''))) return 2;
  return characters.length === 4 && !KANA.test(characters.slice(0, 2).join('')) ? 2 : undefined;
}

function korean(name: string): NameParts {
  const suffix = BEHIND.exec(name)?.[0].trim();
  const bare = name.replace(BEHIND, '');
  const [first = '', ...rest] = bare.split(/\s+/u).filter(Boolean);
  if (rest.length > 0) return whole({ given: rest.join(' '), family: first, suffix });
  const length = first.length > 3 && KOREAN_SURNAMES.has(first.slice(0, 2)) ? 2 : 1;
  const family = first.slice(0, length);
  if (first.length < 2 || first.length > 5 || !KOREAN_SURNAMES.has(family)) return {};
  return whole({ given: first.slice(length), family, suffix });
}

/** "Servant of the Merciful" is one given name, and "son of" belongs to the family name. */
function arabic(words: readonly string[]): NameParts {
  const joined = /^(?:عبد|أبو|ابو|أم|ام)$/u.test(words[0] as string) && words.length > 1 ? 2 : 1;
  const given = words.slice(0, joined).join(' ');
  const rest = words.slice(joined);
  const link = rest.findIndex((word) => /^(?:بن|ابن|بنت|آل|ال|أبو|ابو)$/u.test(word));
  // "Servant of" and the word behind it are one name here, too.
  const end = rest.length > 1 && rest.at(-2) === 'عبد' ? rest.length - 2 : rest.length - 1;
  const from = link >= 0 && link < rest.length - 1 ? link : end;
  return whole({
    given,
    middle: rest.slice(0, Math.max(from, 0)).join(' '),
    family: rest.slice(from).join(' '),
  });
}

function whole(parts: { readonly [part in keyof NameParts]: string | undefined }): NameParts {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text));
}
