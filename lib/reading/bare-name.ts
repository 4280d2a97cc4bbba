import { plainText } from './plain-text.ts';

const PICTURES =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u200d(?=\p{So}))+/gu;
const PRONOUNS =
  /(?:(?<!\s)\s+)?[([]?\b(?:she|he|they|ze|xe|sie|er|elle|il|ella|él)\s?\/\s?[\p{L}]+(?:\s?\/\s?\p{L}+)?[)\]]?/giu;
const COUNTER = /(?:(?<!\s)\s+)?(?:\(\s?\d+\+?\s?\)|\[\s?\d+\s?\])$/u;
const VIA = /(?<!\s)\s+(?:via|über|par|vía|through)\s+.*$/isu;
const CONNECTION = /(?:(?<!\s)\s+)?[·•|]\s*(?:1st|2nd|3rd\+?|[123]\.|you|du|vous)\b.*$/isu;

/** Words of plain letters with a space between them: nothing is around a name that is no more than this. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * A name's text without what mail programs and networks put around it: address, quotes, counters, pronouns, emoji.
 * @example bareName('"Lovelace, Ada (she/her)" <ada@engines.example>') // 'Lovelace, Ada'
 */
export function bareName(text: string): string {
  if (text.length <= 200 && PLAIN.test(text)) return text.replace(VIA, '');
  let name = plainText(text, 200).replace(PICTURES, ' ');
  name = name.replace(/(?:(?<!\s)\s+)?<[^<>]*>\s*$/u, '').replace(/ ?[([]mailto:[^()[\]]*[)\]]/giu, '');
  if (name.includes('@')) name = name.replace(/[([][^()[\]@]*@[^()[\]]*[)\]]\s*$/u, '');
  name = name.replace(PRONOUNS, ' ').replace(CONNECTION, '').replace(VIA, '');
  for (let round = 0; round < 3; round++) {
    name = withoutQuotes(name.trim().replace(COUNTER, '')).replace(
      /^[\s\-–—*•·,:;|]+|(?<![\s\-–—*•·,:;|])[\s\-–—*•·,:;|]+$/gu,
      '',
    );
  }
  return name.replace(/\s+/g, ' ').trim();
}

function withoutQuotes(name: string): string {
  return /^["'“”„«‹‘’`].*["'“”‘’»›`]$/u.test(name)
    ? name.replace(/^["'“”„«‹‘’`]+/u, '').replace(/(?<!["'“”‘’»›`])["'“”‘’»›`]+$/u, '')
    : name;
}
