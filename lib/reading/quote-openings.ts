import { DIVIDER_WORDS, FROM_WORDS, HEADER_WORDS, RECIPIENT_WORDS, WROTE } from './quote-words.ts';
import {
  authorFromAttribution,
  authorFromHeader,
  type QuotedAuthor,
  recipientsFromHeader,
} from './quoted-author.ts';

/** Where a mail program says that the text below is somebody else's. */
export interface QuoteOpening {
  /** The first line of the text below. */
  readonly below: number;
  /** Asked for only where it is wanted: most lines that look like an opening are none. */
  readonly author: () => QuotedAuthor;
  /** Who else had the message, as far as its header says. */
  readonly recipients: () => readonly QuotedAuthor[];
  /** "On ... wrote:", or the header of the message quoted or forwarded. */
  readonly kind: 'attribution' | 'header';
}

const labelled = (words: string) =>
  new RegExp(`^[\\s*_|]{0,20}(?:${words})\\s?\\*{0,2}\\s?[:：]\\*{0,2}`, 'iu');
const FROM_LINE = labelled(FROM_WORDS);
const RECIPIENT_LINE = labelled(RECIPIENT_WORDS);
const HEADER_LINE = labelled(`${HEADER_WORDS}|${RECIPIENT_WORDS}|${FROM_WORDS}`);
const DIVIDER = new RegExp(`^[\\s*]{0,10}[-_=–—]{2,30}\\s?(?:${DIVIDER_WORDS})`, 'iu');
/** Apple Mail has no dashes around it. */
const FORWARDED =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht|vidarebefordrat brev|start på videresendt besked|začátek přeposílané zprávy|начало переадресованного сообщения|転送されたメッセージ|開始轉寄郵件|开始转发的邮件)\s?[:：]/iu;
/** A line that a mail program puts above what it quotes begins with a date or one of these. */
const INTRO =
  /^(?:[-*\s]{0,8}(?:on|at|am|le|el|il|op|den|em|w dniu|dnia|dne|il giorno|på|kl|em|в|у|ср|пн|вт|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|tirsdag|mandag|onsdag|torsdag|fredag|ons|tors|fre|lör|sön|mån|tis|lun|mar|mer|jeu|ven|sam|dim|ma|ke|pe|su|la)[\s,.]|[*\s]{0,3}\d|在\s?\d)/iu;
const DATED_SENDER =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ T,]{1,3}(?:\d{1,2}:\d{2}.{0,120}|.{0,80}[<(][^<>()]{3,80}[>)]\s?:?)$|^\d{4}年\d{1,2}月\d{1,2}日.{0,80}<[^<>]{3,80}>\s?[:：]?$/u;
const MAX_INTRO_LINES = 5;
const MAX_HEADER_LINES = 14;

/**
 * The opening of a quote at a line, `undefined` where none is. `lines` come without their ">".
 * @example openingAt(['On 3 May, Ada Lovelace wrote:', 'Shall we?'], 0)?.author().name // 'Ada Lovelace'
 */
export function openingAt(lines: readonly string[], at: number): QuoteOpening | undefined {
  const line = lineAt(lines, at);
  if (!line || line.length < 3) return undefined;
  if (DIVIDER.test(line) || FORWARDED.test(line)) return openingOfDivider(lines, at);
  if (FROM_LINE.test(line)) return headerFrom(lines, at, 2);
  // "Subject: ... Date: ... From: ...": some programs name the author last.
  if (HEADER_LINE.test(line) && !isHeader(lines, at - 1)) return headerFrom(lines, at, 3);
  return attributionAt(lines, at, line);
}

function openingOfDivider(lines: readonly string[], at: number): QuoteOpening {
  let next = at + 1;
  while (next < at + 4 && !lineAt(lines, next)) next++;
  const header = isHeader(lines, next) ? headerFrom(lines, next, 0) : undefined;
  return header ?? { below: at + 1, author: () => ({}), recipients: () => [], kind: 'header' };
}

function headerFrom(lines: readonly string[], at: number, least: number): QuoteOpening | undefined {
  const header: string[] = [];
  let known = 0;
  let hasFrom = false;
  let end = at;
  let gap = 0;
  let wantsValue = false;
  for (let next = at; next < lines.length && next < at + MAX_HEADER_LINES; next++) {
    const line = lineAt(lines, next);
    if (!line) {
      // Text made of HTML has an empty line between two headers.
      if (known > 0 && ++gap > 1) break;
      continue;
    }
    const isKnown = HEADER_LINE.test(line);
    // A subject may go on in a second line, which is no header; two are text.
    if (
      !isKnown &&
      !wantsValue &&
      (gap > 0 || (!/^\s/.test(lines[next] ?? '') && !isHeader(lines, next + 1)))
    )
      break;
    gap = 0;
    wantsValue = isKnown && /[:：][\s*_]{0,3}$/u.test(line);
    known += isKnown ? 1 : 0;
    hasFrom ||= FROM_LINE.test(line);
    header.push(line);
    end = next + 1;
  }
  if (known < least + 1 || !(hasFrom || least === 0)) return undefined;
  return {
    below: end,
    author: () => authorFromHeader(header, FROM_LINE, isHeaderLine),
    recipients: () => recipientsFromHeader(header, RECIPIENT_LINE, isHeaderLine),
    kind: 'header',
  };
}

function isHeader(lines: readonly string[], at: number): boolean {
  return isHeaderLine(lineAt(lines, at));
}

function isHeaderLine(line: string): boolean {
  return HEADER_LINE.test(line);
}

function attributionAt(lines: readonly string[], at: number, line: string): QuoteOpening | undefined {
  const opening = (text: string, below: number): QuoteOpening => ({
    below,
    author: () => authorFromAttribution(text),
    recipients: () => [],
    kind: 'attribution',
  });
  if (DATED_SENDER.test(line) && standsAlone(lines, at, line)) return opening(line, at + 1);
  const saysWrote = WROTE.test(line);
  const hasSource = /\d|@/.test(line) || /<[^\s<]{3,}>/.test(line);
  if (saysWrote && hasSource && /[:：-]\W{0,3}$/u.test(line)) return opening(line, at + 1);
  // Mail programs break the line at 72 characters, and links in it into lines of their own.
  if (!saysWrote && !INTRO.test(line) && !/<[^\s<]*$/.test(line)) return undefined;
  let joined = line;
  for (let next = at + 1; next < lines.length && next <= at + MAX_INTRO_LINES; next++) {
    const more = lineAt(lines, next).slice(0, 200);
    joined = `${joined} ${more}`;
    if (!/[:：]\W{0,2}$/u.test(more)) continue;
    const isAttribution = /\d/.test(joined) && (WROTE.test(joined) || DATED_SENDER.test(joined));
    return isAttribution ? opening(joined, next + 1) : undefined;
  }
  return undefined;
}

/** A log also begins its lines with a date. */
function standsAlone(lines: readonly string[], at: number, line: string): boolean {
  if (/<\s*$/.test(line)) return false;
  return /[>:)]$/.test(line) || (!lineAt(lines, at - 1) && !lineAt(lines, at + 1));
}

function lineAt(lines: readonly string[], at: number): string {
  return (lines[at] ?? '').slice(0, 300).trim();
}
