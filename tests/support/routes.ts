import type { HTTPRequest, Page } from 'puppeteer';

/** What is answered at an address: a page's HTML, or anything else with its type. */
export type Answer =
  | string
  | { readonly body: string | Buffer; readonly type?: string; readonly status?: number };

/** Answers by exact address, fragment left out; an address not listed here is refused. */
export type Routes = Readonly<Record<string, Answer>>;

export interface RecordedRequest {
  readonly url: string;
  /** The request's kind as the browser names it: `document`, `image`, `fetch`, ... */
  readonly kind: string;
  readonly answered: boolean;
}

/**
 * Answers a page's requests from `routes` and refuses all others, so that no test meets the network.
 * Gives the growing list of what the page asked for.
 */
export async function answerFrom(page: Page, routes: Routes): Promise<RecordedRequest[]> {
  const requests: RecordedRequest[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = routes[withoutFragment(request.url())];
    if (!isInline(request)) {
      requests.push({ url: request.url(), kind: request.resourceType(), answered: answer !== undefined });
    }
    void settle(request, answer);
  });
  return requests;
}

async function settle(request: HTTPRequest, answer: Answer | undefined): Promise<void> {
  if (isInline(request)) return request.continue();
  if (answer === undefined) return request.abort('blockedbyclient');
  const { body, type, status } = typeof answer === 'string' ? { body: answer } : answer;
  await request.respond({ status: status ?? 200, contentType: type ?? 'text/html; charset=utf-8', body });
}

/** `data:` and `blob:` addresses carry their own content: nothing is asked of anybody. */
function isInline(request: HTTPRequest): boolean {
  return /^(data|blob):/.test(request.url());
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
