import { expect, it } from 'vitest';
import { qrPath } from '../../components/lead/contact-card.tsx';

it('a text becomes a QR code with its three corner marks and a margin of four', () => {
  const code = qrPath('BEGIN:VCARD\r\nFN:Ada Lovelace\r\nEND:VCARD\r\n');
  if (!code) throw new Error('Expected a code, got none.');
  const dark = new Set([...code.d.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${x} ${y}`));
  const last = code.size - 5;
  for (const [x, y] of [
    [4, 4],
    [last, 4],
    [4, last],
  ] as const) {
    expect(dark.has(`${x} ${y}`)).toBe(true);
  }
  expect(
    dark.has(`${last} ${last}`) && dark.has(`${last - 1} ${last}`) && dark.has(`${last} ${last - 1}`),
  ).toBe(false);
  expect(
    [...dark].every((at) => at.split(' ').every((part) => Number(part) >= 4 && Number(part) <= last)),
  ).toBe(true);
});

it('what does not fit into one is told', () => {
  expect(qrPath('x'.repeat(5000))).toBeUndefined();
});
