import { decoded } from './link-values.ts';

const LOCAL_CHAR = /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;
const DOMAIN_CHAR = /[\p{L}\p{M}\p{N}.-]/u;
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const TOP_LABEL = /^(?:xn--[a-z0-9-]{2,59}|\p{L}[\p{L}\p{M}]+)$/iu;
const FILE_ENDINGS = new Set(
  'png jpg jpeg gif svg webp avif ico css js mjs map woff woff2 ttf pdf html htm php json mp4'.split(' '),
);

const SPOKEN =
  /(?<=[\w.-])\s+at\s+([\w-]{2,60}(?:\s+dot\s+[\w-]{2,60}){0,3})\s+dot\s+(com|org|net|edu|gov|info|biz|io|co|de|at|ch|fr|be|es|pt|it|nl|uk|ie|eu|se|no|dk|fi|pl|cz|ca|us|au|nz|br|mx|in|jp|example)\b/gi;

/** The sign for "at" in brackets, in several languages. */
const AT =
  /\s?[[({<]\s?(?:@|at|ät|ad|a|arroba|chiocciola|klammeraffe|bei|małpa|malpa|zavináč|zavinac|kukac|snabel-?a|apenstaartje|apestaartje|собака)\s?[\])}>]\s?/giu;

/**
 * The e-mail addresses in a text, in order, each once, host in lower case.
 * @example emailsInText('Write to Ada <ada@Engines.example>.') // ['ada@engines.example']
 */
export function emailsInText(text: string): string[] {
  const found = new Map<string, string>();
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < 64 && LOCAL_CHAR.test(text[from - 1] as string)) from--;
    let to = at + 1;
    while (to < text.length && to - at < 254 && DOMAIN_CHAR.test(text[to] as string)) to++;
    // "https://name@host" and "//name@host" carry a user name, not a mailbox.
    const local = text
      .slice(from, at)
      .replace(/^.*(?:\/\/|mailto:)/, (head) => (head.endsWith('//') ? '/' : ''));
    if (local.startsWith('/')) continue;
    const email = validEmail(
      local.replace(/^[^\p{L}\p{N}]+/u, ''),
      text.slice(at + 1, to).replace(/(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]+$/u, ''),
    );
    if (email && !found.has(email.toLowerCase())) found.set(email.toLowerCase(), email);
  }
  return [...found.values()];
}

/**
 * The address, when the whole text is one: bare, `mailto:`, in angle brackets (a name may stand before
 * them), with punctuation around it.
 * @example emailFromText('mailto:ada@engines.example?subject=Hello') // 'ada@engines.example'
 */
export function emailFromText(text: string): string | undefined {
  if (text.length > 1000) return undefined;
  let bare = text.trim();
  if (/^mailto:/i.test(bare))
    bare = decoded(bare.slice(7).split('?', 1)[0] as string).split(',', 1)[0] as string;
  const open = bare.lastIndexOf('<');
  const close = bare.indexOf('>', open);
  if (open >= 0 && close > open) bare = bare.slice(open + 1, close);
  bare = bare.replace(/^[\s"'(<[]+/, '').replace(/(?<![\s"'>)\],;:.])[\s"'>)\],;:.]+$/, '');
  const at = bare.lastIndexOf('@');
  return at > 0 ? validEmail(bare.slice(0, at), bare.slice(at + 1)) : undefined;
}

/**
 * Addresses written so that robots miss them, in several languages: "ada [at] engines [dot] example",
 * "ada (arroba) engines (punto) example".
 * @example plainEmails('ada [at] engines [dot] example') // 'ada@engines.example'
 */
export function plainEmails(text: string): string {
  const spoken = /\sat\s\S+\sdot\s/i.test(text)
    ? text.replace(
        SPOKEN,
        (_, host: string, end: string) => `@${host.replace(/(?<!\s)\s+dot\s+/gi, '.')}.${end}`,
      )
    : text;
  if (spoken.search(AT) < 0) return spoken;
  return spoken
    .replace(AT, '@')
    .replace(
      /\s?[[({<]\s?(?:\.|dot|punkt|point|punto|ponto|kropka|tečka|tecka|pont|piste|prick|punkts|точка)\s?[\])}>]\s?/giu,
      '.',
    );
}

/**
 * The address hidden in Cloudflare's `data-cfemail` (first byte is the key for the rest).
 * @example emailFromCloudflare('2a4b4e4b6a4f524b475a464f044f524b475a464f') // 'ada@example.example'
 */
export function emailFromCloudflare(hex: string): string | undefined {
  if (!/^(?:[0-9a-f]{2}){6,300}$/i.test(hex)) return undefined;
  const bytes = hex.match(/../g) ?? [];
  const key = Number.parseInt(bytes[0] as string, 16);
  return emailFromText(String.fromCharCode(...bytes.slice(1).map((byte) => Number.parseInt(byte, 16) ^ key)));
}

function validEmail(local: string, host: string): string | undefined {
  if (local.length > 64 || !LOCAL.test(local) || host.length > 253 || local.length + host.length > 253) {
    return undefined;
  }
  const labels = host.split('.');
  const top = labels.at(-1) as string;
  if (labels.length < 2 || !TOP_LABEL.test(top) || FILE_ENDINGS.has(top.toLowerCase())) return undefined;
  return labels.every((label) => label.length < 64 && LABEL.test(label))
    ? `${local}@${host.toLowerCase()}`
    : undefined;
}
