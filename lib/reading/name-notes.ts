import { abbreviation } from './folded.ts';
import { POSTFIXES } from './word-lists.ts';

/** A name without what is said about it, and what its bearer is called besides. */
export interface NameWithoutNotes {
  readonly text: string;
  readonly nickname?: string;
  /** Whether the nickname stood in front: '"Ada" Lovelace'. */
  readonly nicknameLeads?: boolean;
}

const NICKNAME =
  /(?:^|\s)(?:["“”„]([^"“”„]+)["“”]|''([^']+)''|'([^' ]+)'|‘([^‘’]+)’|«([^«»]+)»|\(([^()]+)\)|\[([^[\]]+)\])(?=\s|,|$)/u;
const MAX_NICKNAME = 40;
/** "Ada Lovelace née Byron", in several languages. */
const MAIDEN =
  /^(?:n[ée]e?|geb\.|geboren|geborene|nata|nacida|nascida|rozen[áa]|roz\.|født|född|domo|лит\.|урожд[её]нная)$/iu;
/** "(FH)", "(Hons)", "(ret.)": these belong to a title or a degree. */
const OF_DEGREE =
  /^(?:[\p{Lu}.]{2,6}|[Hh]ons?\.?|[Rr]et\.?|[Rr]etired|a\.\s?D\.|i\.\s?R\.|[Ee]mer\.|[Ee]merit\p{L}+)$/u;

/**
 * A name without nickname, maiden name, remarks in brackets and what follows a dash.
 * @example withoutNotes('Ada (Countess) Lovelace née Byron') // { text: 'Ada Lovelace', nickname: 'Countess', ... }
 */
export function withoutNotes(name: string): NameWithoutNotes {
  const bare = withoutMaidenName(beforeDash(name));
  const match = NICKNAME.exec(bare);
  const nickname = match?.slice(1).find(Boolean)?.trim();
  if (!match || !nickname || nickname.length > MAX_NICKNAME) return { text: bare };
  const before = bare.slice(0, match.index);
  const around = `${before} ${bare.slice(match.index + match[0].length)}`;
  // "Ada Lovelace (Ada) (unknown)": one note may follow another.
  const text = around
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?<! ) +(?=,|$)/g, '')
    .replace(/ +/g, ' ')
    .trim();
  if (!text) return { text: nickname };
  if (isAboutDegree(nickname, before) || MAIDEN.test(nickname.split(' ')[0] as string)) return { text };
  return { text, nickname, nicknameLeads: match.index === 0 };
}

/** "Ada Lovelace - Managing Director": a name holds no dash between spaces. */
function beforeDash(name: string): string {
  const [before = '', behind] = name.split(/ [-–—|·•] /u, 2);
  return behind && / \p{L}/u.test(before) ? before : name;
}

function withoutMaidenName(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index > 1 && MAIDEN.test(word));
  return at > 0 && at < words.length - 1 ? words.slice(0, at).join(' ').replace(/,$/, '') : name;
}

/** "Dipl.-Ing. (FH)", "LL.M. (Edinburgh)". */
function isAboutDegree(note: string, before: string): boolean {
  const last =
    before
      .trim()
      .split(/[\s,]+/)
      .at(-1) ?? '';
  const isBehindDegree =
    /\p{Lu}.*\p{Lu}/u.test(last) && POSTFIXES.has(abbreviation(last)) && before.trim().includes(' ');
  // "(FH)" stands behind "Dipl.-Ing."; "Ada Lovelace (AJ)" is called so.
  return isBehindDegree || (OF_DEGREE.test(note) && (last.endsWith('.') || !/^\p{Lu}{2,6}$/u.test(note)));
}
