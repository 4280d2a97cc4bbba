import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToThread } from '../lib/list-thread/protocol.ts';
import { serveList } from '../lib/list-thread/serve-list.ts';

export default defineUnlistedScript(() => {
  const hear = serveList((message) => postMessage(message));
  addEventListener('message', ({ data }: MessageEvent<ToThread>) => hear(data));
});
