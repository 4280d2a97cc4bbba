import { ImportFault } from './import-fault.ts';

/** One property of a vCard: `item1.TEL;TYPE=work:+44 ...` */
export interface VcardLine {
  /** Upper case, without its group. */
  readonly name: string;
  /** By upper-case name; a 2.1 parameter without a name is a `TYPE`. */
  readonly params: ReadonlyMap<string, string>;
  /** Decoded, and still escaped. */
  readonly value: string;
}

const MOST_LINE = 2_000_000;

/** The logical lines of a text that arrives in pieces: folded lines (RFC 6350) and soft breaks (2.1) joined. */
export async function* logicalLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let [length, isQuoted] = [0, false];
  for await (const next of physicalLines(pieces)) {
    const last = parts.at(-1);
    if (isQuoted && last?.endsWith('=')) parts.splice(-1, 1, last.slice(0, -1), next);
    else if (last !== undefined && /^[ \t]/.test(next)) parts.push(next.slice(1));
    else {
      if (last !== undefined) yield parts.join('');
      [parts, length] = [[next], 0];
      isQuoted = /quoted-printable/i.test(next.slice(0, Math.max(0, next.indexOf(':'))));
    }
    length += next.length;
    if (length > MOST_LINE) throw new ImportFault('record-too-long');
  }
  if (parts.length > 0) yield parts.join('');
}

/** What a logical line says; `undefined` for one that is no property. */
export function vcardLine(line: string): VcardLine | undefined {
  const at = endOfHead(line);
  if (at < 0) return undefined;
  const [name = '', ...rest] = line.slice(0, at).split(';');
  const params = new Map<string, string>();
  for (const param of rest) {
    const [key = '', ...value] = param.split('=');
    const [named, said] = value.length > 0 ? [key.toUpperCase(), value.join('=')] : [bareName(key), key];
    const before = params.get(named);
    params.set(named, before ? `${before},${said}` : said);
  }
  const value = line.slice(at + 1);
  const isQuoted = /quoted-printable/i.test(params.get('ENCODING') ?? '');
  return {
    name: (name.split('.').at(-1) ?? '').trim().toUpperCase(),
    params,
    value: isQuoted ? fromQuotedPrintable(value, params.get('CHARSET')) : value,
  };
}

async function* physicalLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const rest: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const lines = piece.split('\n');
    for (const line of lines.slice(0, -1)) {
      yield rest.join('') + line;
      rest.length = 0;
      length = 0;
    }
    const last = lines.at(-1) ?? '';
    rest.push(last);
    length += last.length;
    if (length > MOST_LINE) throw new ImportFault('record-too-long');
  }
  if (length > 0) yield rest.join('');
}

/** Where the value begins: the first colon outside quotes. */
function endOfHead(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (line[at] === ':' && !isQuoted) return at;
  }
  return line.indexOf(':');
}

function bareName(param: string): string {
  return /^(?:quoted-printable|base64|8bit|7bit)$/i.test(param) ? 'ENCODING' : 'TYPE';
}

function fromQuotedPrintable(text: string, charset = 'utf-8'): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; at++) {
    const code = text[at] === '=' ? text.slice(at + 1, at + 3) : '';
    if (/^[\da-f]{2}$/i.test(code)) {
      bytes.push(Number.parseInt(code, 16));
      at += 2;
    } else bytes.push(...encoder.encode(String.fromCodePoint(text.charCodeAt(at))));
  }
  return decoderFor(charset).decode(new Uint8Array(bytes));
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
