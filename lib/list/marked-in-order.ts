import type { Marks } from './search.ts';

const MARKS = 256;

/** The marked slots, the least mark first, those with equal marks in the order given. */
export function markedInOrder(order: Uint32Array, marks: Marks): Uint32Array {
  const counts = new Uint32Array(MARKS);
  for (const mark of marks) counts[mark] = (counts[mark] ?? 0) + 1;
  const places = new Uint32Array(MARKS);
  let count = 0;
  for (let mark = 1; mark < MARKS; mark++) {
    places[mark] = count;
    count += counts[mark] ?? 0;
  }
  const found = new Uint32Array(count);
  for (const slot of order) {
    const mark = marks[slot] ?? 0;
    if (mark === 0) continue;
    const place = places[mark] ?? 0;
    found[place] = slot;
    places[mark] = place + 1;
  }
  return found;
}
