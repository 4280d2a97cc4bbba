/**
 * A text without the words that hold an e-mail address; `instead` stands in their place.
 * @example withoutAddressWords('Ada ada@engines.example', '|') // 'Ada |'
 */
export function withoutAddressWords(text: string, instead = ' '): string {
  return text.includes('@')
    ? text.replace(/\S+/gu, (word) => (/[^@]@[^@]/u.test(word) ? instead : word))
    : text;
}
