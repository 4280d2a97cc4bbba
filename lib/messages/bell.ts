const CHANNEL = 'firsthand';

/** What has changed: leads by id, or more than can be told, pipelines among it. */
export type Changed = readonly string[] | 'everything';

/** Tells every open page that the list has changed; the worker rings after each commit. */
export function ringBell(changed: Changed): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(changed);
  channel.close();
}

/** Calls back after each change to the list, until the returned function is called. */
export function onBell(callback: (changed: Changed) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => callback(data as Changed);
  return () => channel.close();
}
