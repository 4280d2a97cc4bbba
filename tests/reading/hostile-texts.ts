/** What texts are made of that make a careless reader slow: each is repeated to any length. */
export const PIECES: Readonly<Record<string, string>> = {
  spaces: ' ',
  'line ends': '\n',
  'one letter': 'a',
  'one capital': 'A',
  digits: '1',
  'digits apart': '1 ',
  'digits and signs': '1-(',
  pluses: '+',
  'at signs': '@',
  addresses: 'a@',
  dots: 'a.',
  commas: 'A, ',
  'opening brackets': '(',
  'angle brackets': '<a',
  names: 'Ada ',
  'names and lists': 'Ada Lovelace, ',
  'signs of quoting': '> ',
  slashes: '/a',
  'hyphens and spaces': ' - ',
  'right to left': 'א ',
};

/** Milliseconds of this thread's own time, so that a busy machine does not count. */
export function costOf(read: () => unknown): number {
  const before = process.threadCpuUsage();
  read();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
