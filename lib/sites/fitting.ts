/** The first items that together take at most `room` characters as JSON; the rest is not even looked at. */
export function fitting<T>(items: Iterable<T>, room: number): T[] {
  const fit: T[] = [];
  let left = room;
  for (const item of items) {
    left -= JSON.stringify(item).length + 1;
    if (left < 0) break;
    fit.push(item);
  }
  return fit;
}

/** The texts that are there, each cut to `limit` characters. */
export function shortened(texts: readonly (string | undefined)[], limit: number): string[] {
  return texts.flatMap((text) => (text ? text.slice(0, limit) : []));
}
