import { describe, expect, it } from 'vitest';
import { isTitleLine, titleBesideReach } from '../../lib/understanding/title-lines.ts';

describe('a line that is a job', () => {
  it.each(['Head of Engines', 'Direktorius', 'Vadybininkas', 'מנכ"ל'])('%s', (text) => {
    expect(isTitleLine(text)).toBe(true);
  });

  it.each(['Our directors', 'Agents', 'Directors', 'Contact an agent', '“Director”', 'Directors met.'])(
    '%s is none',
    (text) => {
      expect(isTitleLine(text)).toBe(false);
    },
  );
});

describe('a job beside a number', () => {
  it.each([
    ['Head of Engines, tel. 020 7946 0958', 'Head of Engines'],
    ['Kierownik sprzedaży tel. 600 555 012 ada@engines.example', 'Kierownik sprzedaży'],
    ['Contact an agent 020 7946 0958', undefined],
    ['Head of Engines', undefined],
    ['Director | Looms | 020 7946 0958', undefined],
  ])('%s', (text, title) => {
    expect(titleBesideReach(text)).toBe(title);
  });
});
