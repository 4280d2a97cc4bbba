const CHANNEL = 'firsthand';

/** Tells every open page that the list has changed; the worker rings after each commit. */
export function ringBell(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after each change to the list, until the returned function is called. */
export function onBell(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => callback();
  return () => channel.close();
}
