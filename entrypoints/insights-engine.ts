import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToInsights } from '../lib/insights-thread/protocol.ts';
import { serveInsights } from '../lib/insights-thread/serve-insights.ts';

export default defineUnlistedScript(() => {
  const hear = serveInsights((message) => postMessage(message));
  addEventListener('message', ({ data }: MessageEvent<ToInsights>) => hear(data));
});
