const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#34': '"',
  '#39': "'",
  '#x27': "'",
  '#038': '&',
};
const MAX_CHARS = 1_000_000;

/**
 * JSON as pages really write it: byte order marks, CDATA and HTML comments around it, comments, trailing
 * commas, raw line breaks in strings, HTML entities for quotes. `undefined` where it cannot be read.
 * @example lenientJson('{"a": 1, // one\n}') // { a: 1 }
 */
export function lenientJson(text: string): unknown {
  if (text.length > MAX_CHARS) return undefined;
  return (
    parsed(text) ??
    parsed(repaired(text)) ??
    (text.includes('&quot;') ? parsed(repaired(unescaped(text))) : undefined)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function unescaped(text: string): string {
  return text.replace(/&(#?\w{1,6});/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);
}

/** One pass over the text, strings told apart from the rest, so that "https://" in a string is no comment. */
function repaired(text: string): string {
  const out: string[] = [];
  let at = 0;
  const start = text.search(/[[{]/);
  if (start < 0) return '';
  at = start;
  let depth = 0;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"') {
      const end = endOfString(text, at);
      out.push(
        text.slice(at, end).replace(/[\u0000-\u001f]/g, (control) => (control === '\n' ? '\\n' : ' ')),
      );
      at = end;
    } else if (text.startsWith('//', at)) at = endOr(text, text.indexOf('\n', at));
    else if (text.startsWith('/*', at)) at = endOr(text, text.indexOf('*/', at), 2);
    else {
      if (char === '{' || char === '[') depth++;
      if (char === '}' || char === ']') {
        depth--;
        // What stands before a closing bracket may be a comma too many, with a comment after it.
        while (/^[\s,]$/.test(out.at(-1) ?? '')) out.pop();
      }
      out.push(/[\u0000-\u001f\u00a0\ufeff]/.test(char) ? ' ' : char);
      at++;
      if (depth === 0) break;
    }
  }
  return out.join('');
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function endOr(text: string, found: number, more = 0): number {
  return found < 0 ? text.length : found + more;
}
