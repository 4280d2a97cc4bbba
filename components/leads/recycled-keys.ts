/**
 * Gives every row on screen a key: a row that stays keeps its own, and a new one takes that of a row that has gone, so that
 * the browser fills in what it has built instead of building it anew, which costs several times as much a frame.
 * `isHeld` says of a row that it may not become another one, such as the one with the focus.
 */
export function keysForRows(isHeld: (id: string) => boolean): (ids: readonly string[]) => readonly number[] {
  let keys = new Map<string, number>();
  let next = 0;
  return (ids) => {
    const stays = new Set(ids);
    const free = [...keys].filter(([id]) => !stays.has(id) && !isHeld(id)).map(([, key]) => key);
    keys = new Map(ids.map((id) => [id, keys.get(id) ?? free.pop() ?? next++]));
    return ids.map((id) => keys.get(id) ?? 0);
  };
}
