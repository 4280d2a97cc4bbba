/**
 * Text with full-width forms and the digits of other scripts as ASCII, length unchanged, so that what is
 * found in it can be cut out of the original.
 * @example asciiDigits('＋４４') // '+44'
 */
export function asciiDigits(text: string): string {
  return text.replace(
    /[\uff01-\uff5e\u3000\u00a0\u2007\u202f\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g,
    (char) => {
      const code = char.charCodeAt(0);
      if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
      const base = [0x0660, 0x06f0, 0x0966].find((start) => code >= start && code < start + 10);
      return base === undefined ? ' ' : String(code - base);
    },
  );
}
