import { readFileSync } from 'node:fs';
import type { CDPSession, Protocol } from 'puppeteer';

/** Shows files at addresses in one tab, without a network. */
export interface PageServer {
  /** Puts a document at an address and resolves once it is loaded, frames included. */
  show(url: string, html: Buffer, frames: ReadonlyMap<string, string>): Promise<void>;
}

/**
 * The page's own scripts stay off, since a saved page holds what they made already, and nothing else is loaded: a
 * policy does both, because switching scripts off in the browser would change how `noscript` is parsed.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src *";

/** Answers everything that a tab asks for: the shown document, its frames' files, and nothing for the rest. */
export async function servePage(session: CDPSession): Promise<PageServer> {
  let shown: { url: string; html: Buffer; frames: ReadonlyMap<string, string> } | undefined;
  let mainFrame = '';

  session.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
    const answer = async () => {
      if (resourceType === 'Document' && frameId === mainFrame) {
        if (shown && isSamePlace(shown.url, request.url)) return fulfil(requestId, shown.html);
        // The page leads elsewhere of its own accord.
        return session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      }
      const file = resourceType === 'Document' ? fileOf(request.url, shown?.frames) : undefined;
      return fulfil(requestId, file ? readFileSync(file) : Buffer.alloc(0));
    };
    // A frame that is gone by now needs no answer.
    void answer().catch(() => undefined);
  });
  const fulfil = (requestId: string, body: Buffer) =>
    session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: headersOf(body),
      body: body.toString('base64'),
    });

  await session.send('Page.enable');
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return {
    async show(url, html, frames) {
      const { frameTree } = await session.send('Page.getFrameTree');
      mainFrame = frameTree.frame.id;
      // Between two addresses that differ in the fragment alone, the browser would stay where it is.
      if (shown && url.includes('#') && isSamePlace(shown.url, url)) await navigate(session, 'about:blank');
      shown = { url, html, frames };
      await navigate(session, url);
    },
  };
}

async function navigate(session: CDPSession, url: string): Promise<void> {
  const { promise: loaded, resolve } = Promise.withResolvers<void>();
  let loader: string | undefined;
  const finished = new Set<string>();
  const listen = ({ name, loaderId }: Protocol.Page.LifecycleEventEvent) => {
    if (name !== 'load') return;
    finished.add(loaderId);
    if (loaderId === loader) resolve();
  };
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  session.on('Page.lifecycleEvent', listen);
  try {
    const { loaderId, errorText } = await session.send('Page.navigate', { url });
    if (errorText) throw new Error(`${errorText} at ${url}`);
    loader = loaderId;
    if (loaderId === undefined || finished.has(loaderId)) return;
    await loaded;
  } finally {
    session.off('Page.lifecycleEvent', listen);
  }
}

function headersOf(body: Buffer): Protocol.Fetch.HeaderEntry[] {
  const isUtf8 = new TextDecoder('utf-8').decode(body).includes('\u{fffd}') === false;
  return [
    { name: 'content-type', value: isUtf8 ? 'text/html; charset=utf-8' : 'text/html' },
    { name: 'content-security-policy', value: POLICY },
  ];
}

function fileOf(url: string, frames: ReadonlyMap<string, string> | undefined): string | undefined {
  return [...(frames ?? [])].find(([known]) => isSamePlace(known, url))?.[1];
}

/** Whether two addresses lead to the same document; browsers turn http into https where a host wishes. */
function isSamePlace(one: string, other: string): boolean {
  const place = (url: string) => {
    const parsed = URL.parse(url);
    return parsed ? `${parsed.host}${parsed.pathname}${parsed.search}` : url;
  };
  return place(one) === place(other);
}
