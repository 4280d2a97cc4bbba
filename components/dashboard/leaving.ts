/** Somewhere the user wants to go, held until they have answered. */
export interface Leaving {
  readonly go: () => void;
}

let holder: { readonly within: string; readonly onLeave: (leaving: Leaving) => void } | undefined;

/**
 * Holds the dashboard at addresses that begin with `within`: going elsewhere calls back instead. Until the returned
 * function is called.
 */
export function holdPage(within: string, onLeave: (leaving: Leaving) => void): () => void {
  const mine = { within, onLeave };
  holder = mine;
  return () => {
    if (holder === mine) holder = undefined;
  };
}

/** Whether the page stays where it is (`from`, a hash) rather than follow to another hash; who holds it is told. */
export function isHeldAt(from: string, to: string): boolean {
  if (!holder || to.startsWith(holder.within)) return false;
  history.replaceState(null, '', from);
  holder.onLeave({
    go() {
      holder = undefined;
      location.hash = to;
    },
  });
  return true;
}
