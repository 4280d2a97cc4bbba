import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import planer from 'planer';
import { type Task, textOf, textsOf } from '../corpus.ts';
import { filledLines, numbersOf } from '../readers/text-reader.ts';
import { compare, comparePeer, type Same } from './comparison.ts';
import { phoneDigits } from './sameness.ts';
import type { Scorer } from './scorer.ts';

const isEqual: Same = (gold, got) => gold === got;

/**
 * Phone numbers in text. `phone` is the number and its extension, `phoneText` the very characters. Only cases on which
 * the reference and today's metadata agree.
 */
export const PHONE_TEXT_SCORER: Scorer = {
  kind: 'phone-text',
  fits: ({ gold, entry }) => Array.isArray(gold['raw']) && entry['refAgrees'] !== false,
  score({ gold, entry, text = '' }, { phones = [] }) {
    const region = textOf(entry['region']);
    const country = isSupportedCountry(region) ? region : undefined;
    const raw = textsOf(gold['raw']);
    const number = (phone: string) => {
      const parsed = parsePhoneNumberFromString(phone, country ? { defaultCountry: country } : {});
      return parsed ? `${parsed.number} ${parsed.ext ?? ''}` : phoneDigits(phone);
    };
    const found = findPhoneNumbersInText(text, country ? { defaultCountry: country } : {});
    const foundTexts = found.map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt));
    const isSameNumber: Same = (one, other) => number(one) === number(other);
    return [
      compare('phone', raw, phones, isSameNumber),
      compare('phoneText', raw, phones, (one, other) => one.trim() === other.trim()),
      comparePeer('libphonenumber-js', 'phone', raw, foundTexts, isSameNumber),
      comparePeer('libphonenumber-js', 'phoneText', raw, foundTexts, isEqual),
    ];
  },
};

/** Signature lines, by number, of lines that hold something. */
export const SIGNATURE_SCORER: Scorer = {
  kind: 'signature',
  fits: ({ gold }) => 'signature' in gold || 'sigLines' in gold,
  score(task, { signatureLines = [] }) {
    const { text = '' } = task;
    const filled = new Set(filledLines(text));
    const texts = (lines: readonly number[]) => lines.filter((at) => filled.has(at)).map(String);
    const gold = texts(goldSignature(task));
    const kept = linesKeptBy(text);
    const cut = [...filled].filter((at) => !kept.has(at));
    return [
      compare(
        'signatureLines',
        gold,
        texts(signatureLines).map((line) => ({ text: line })),
        isEqual,
      ),
      comparePeer('planer', 'signatureLines', gold, cut.map(String), isEqual),
    ];
  },
};

function goldSignature({ gold, text = '' }: Task): readonly number[] {
  if (Array.isArray(gold['sigLines'])) return numbersOf(gold['sigLines']);
  const lines = text.split('\n');
  const wanted = textOf(gold['signature'])
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const numbers: number[] = [];
  for (let at = lines.length - 1; at >= 0 && wanted.length > 0; at--) {
    if ((lines[at] ?? '').trim() !== wanted.at(-1)) continue;
    wanted.pop();
    numbers.unshift(at);
  }
  return numbers;
}

function linesKeptBy(text: string): ReadonlySet<number> {
  const kept = planer
    .extractFrom(text, 'text/plain')
    .split('\n')
    .map((line: string) => line.trim());
  const numbers = new Set<number>();
  let from = 0;
  text.split('\n').forEach((line, at) => {
    const found = kept.indexOf(line.trim(), from);
    if (found < 0) return;
    numbers.add(at);
    from = found + 1;
  });
  return numbers;
}

/** The writer's own lines of a reply, in their order, spaces aside. */
export const REPLY_SCORER: Scorer = {
  kind: 'reply',
  fits: ({ gold }) => typeof gold['trimmed'] === 'string',
  score({ gold, text = '' }, { labels }) {
    const gistOf = (lines: readonly string[]) => {
      const seen = new Map<string, number>();
      return lines
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .map((line) => {
          seen.set(line, (seen.get(line) ?? 0) + 1);
          return `${line} #${seen.get(line)}`;
        });
    };
    const expected = gistOf(textOf(gold['trimmed']).split('\n'));
    const peer = gistOf(planer.extractFrom(text, 'text/plain').split('\n'));
    return [
      compare(
        'ownLines',
        expected,
        gistOf(labels?.['own'] ?? []).map((line) => ({ text: line })),
        isEqual,
      ),
      comparePeer('planer', 'ownLines', expected, peer, isEqual),
    ];
  },
};

/** Whether an address is one. */
export const ADDRESS_SCORER: Scorer = {
  kind: 'address',
  fits: ({ gold }) => typeof gold['valid'] === 'boolean',
  score: ({ gold, text = '' }, { labels }) => [
    compare(
      'validAddress',
      gold['valid'] ? [text] : [],
      (labels?.['address'] ?? []).map((each) => ({ text: each })),
      isEqual,
    ),
  ],
};
