/**
 * A hybrid logical clock reading: sorts as text by wall time, then by counter, then by device.
 * Source: Kulkarni et al. 2014, "Logical Physical Clocks".
 * @example nextSeen('', 1_700_000_000_000, 'd1') // '0loyw3v28-0000-d1'
 */
export function nextSeen(last: string, nowMs: number, device: string): string {
  const [lastMs, lastCounter] = parseSeen(last);
  const isAhead = nowMs > lastMs;
  const ms = isAhead ? nowMs : lastMs;
  const counter = isAhead ? 0 : lastCounter + 1;
  return `${ms.toString(36).padStart(9, '0')}-${counter.toString(36).padStart(4, '0')}-${device}`;
}

function parseSeen(seen: string): [ms: number, counter: number] {
  const [ms = '', counter = ''] = seen.split('-');
  return [Number.parseInt(ms, 36) || 0, Number.parseInt(counter, 36) || 0];
}
