/**
 * What stands between the commas of a text, without the white space around them.
 * @example commaParts('Lovelace , Ada, PhD') // ['Lovelace', 'Ada', 'PhD']
 */
export function commaParts(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}
