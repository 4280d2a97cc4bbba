import { attributeOf } from '../../reading/dom.ts';
import type { Page } from '../page.ts';
import { isShown } from '../within.ts';

/** The letters in which Gmail's addresses count to forty. */
const DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const THREAD = '[role="main"] [data-thread-perm-id^="thread-f:"]';

/**
 * The number of the thread that an address ends in, `undefined` where it names none or in another form.
 * @example threadOfAddress('#inbox/FMfcgzGwHflsSfCDWbnZnXmprLXfdQCM') // '1782133207306493571'
 */
export function threadOfAddress(hash: string): string | undefined {
  const token = /\/([B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{16,60})$/.exec(hash)?.[1];
  if (!token) return undefined;
  let number = [...token].reduce((sum, letter) => sum * 40n + BigInt(DIGITS.indexOf(letter)), 0n);
  let text = '';
  for (; number > 0n; number >>= 8n) text = String.fromCharCode(Number(number & 255n)) + text;
  return /^f:(\d+)$/.exec(text)?.[1];
}

/** Whether the panel still shows another thread than the address names, as it does for a moment after a move. */
export function showsOtherThread(page: Page): boolean {
  const wanted = threadOfAddress(page.url.hash);
  const shown = wanted === undefined ? [] : page.all(THREAD).filter(isShown);
  return (
    shown.length > 0 &&
    shown.every((each) => attributeOf(each, 'data-thread-perm-id') !== `thread-f:${wanted}`)
  );
}
