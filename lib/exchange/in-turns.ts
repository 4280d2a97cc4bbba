const TURN_MS = 16;

/** Lets whatever else waits have a turn, where this work has had the thread for as long as one picture may take. */
export function inTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    // Unlike a timer a message is not put off for four milliseconds.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
    since = performance.now();
  };
}
