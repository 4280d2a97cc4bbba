import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PRACTICE_PAGES, PRACTICE_STYLE } from './pages.ts';

export interface PracticeServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): void;
}

/** Serves the practice pages to this machine alone. */
export async function servePractice(): Promise<PracticeServer> {
  const server = createServer(({ url = '/' }, response) => {
    const page = PRACTICE_PAGES[url];
    const [type, body] = url === '/practice.css' ? ['text/css', PRACTICE_STYLE] : ['text/html', page];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body ?? 'There is no such practice page.');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
