import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer';
import type { PageReading, UnderstoodPerson } from '../../../../lib/leads/reading.ts';
import { isPageReport } from '../../../../lib/page/is-page-report.ts';
import { captureScriptsFor } from '../../../../lib/sites/directory.ts';
import { CHROMIUM_BUILD, launchChromium } from '../../../support/browser.ts';
import type { Task } from '../corpus.ts';
import type { Outcome } from '../outcome.ts';
import { gotPerson } from './got-person.ts';
import { type PageServer, servePage } from './page-server.ts';

/** Reads pages with the built extension in Chromium. */
export interface ChromiumReader {
  /** `needsShown` hands on the page's text as drawn, too. */
  read(task: Task, needsShown: boolean): Promise<Outcome>;
  close(): Promise<void>;
}

/** A page that has not answered by then hangs. */
const ANSWER_WITHIN_MS = 20_000;
/** Where a page stands that came without an address; no name is looked up. */
const NOWHERE = 'https://page.example/';

interface Collected {
  readonly report: unknown;
  readonly collectMs: number;
  readonly bareMs: number;
  readonly nodes: number;
  readonly shown: string;
}

/**
 * Starts Chromium with the built extension and one page in which every task is put at its own address. The script
 * that the popup would inject runs in a world of its own, and its report goes through the worker.
 */
export async function openChromiumReader(): Promise<ChromiumReader> {
  const chromium = await launchChromium();
  const asker = await chromium.openExtensionPage('export.html');
  let opened: { page: Page; session: CDPSession; server: PageServer } | undefined;

  const openPage = async () => {
    const page = await chromium.browser.newPage();
    const session = await page.createCDPSession();
    return { page, session, server: await servePage(session) };
  };

  return {
    async read(task, needsShown) {
      opened ??= await openPage();
      const { page, session, server } = opened;
      const html = readFileSync(task.htmlFile as string);
      const url = /^https?:\/\//i.test(task.url ?? '') ? (task.url as string) : NOWHERE;
      try {
        await inTime(server.show(url, html, task.frames));
        const collected = await inTime(collect(session, url, needsShown));
        return { ...(await understand(asker, collected)), html: html.toString('utf8') };
      } catch (error) {
        // The next case gets a page that nothing is stuck in.
        opened = undefined;
        await page.close().catch(() => undefined);
        throw error;
      }
    },
    async close() {
      await chromium.close();
    },
  };
}

/** The scripts that the popup would put into this page, as built, as one expression. */
function builtScriptFor(url: string): string {
  const scripts = captureScriptsFor(url).map((script) =>
    readFileSync(join(CHROMIUM_BUILD, script), 'utf8').replace(/;?\s*$/, ''),
  );
  return scripts.join(' ?? ');
}

const BARE_WALK = `(() => {
  const startedAt = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const texts = [];
  let nodes = 0;
  while (walker.nextNode()) {
    nodes++;
    const node = walker.currentNode;
    if (node.nodeType === 3) texts.push(node.data);
    else for (const attribute of node.attributes) texts.push(attribute.name, attribute.value);
  }
  return { ms: performance.now() - startedAt, nodes, kept: texts.length };
})()`;

async function collect(session: CDPSession, url: string, needsShown: boolean): Promise<Collected> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };
  // Once before and once after, so that neither side is always the one that finds the page cold.
  const before = await run(BARE_WALK);
  const { report, ms } = await run(
    `(async () => { const startedAt = performance.now(); const report = await (${builtScriptFor(url)}); return { report, ms: performance.now() - startedAt }; })()`,
  );
  const after = await run(BARE_WALK);
  const shown = needsShown ? await run(`document.body?.innerText?.slice(0, 1000000) ?? ''`) : '';
  return { report, collectMs: ms, bareMs: (before.ms + after.ms) / 2, nodes: before.nodes, shown };
}

async function understand(asker: Page, collected: Collected): Promise<Outcome> {
  const { report, collectMs, bareMs, nodes, shown } = collected;
  if (!isPageReport(report)) throw new Error('The script answered something that is no report.');
  const { reply, understandMs } = await asker.evaluate(
    async (input) => {
      const { runtime } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
      const startedAt = performance.now();
      const answer = await runtime.sendMessage({ name: 'understand', input });
      return { reply: answer, understandMs: performance.now() - startedAt };
    },
    { report },
  );
  if (!reply?.ok) throw new Error(`The worker refused: ${reply?.code ?? 'no reply'}.`);
  const { people } = reply.value;
  return {
    people: people.map(gotPerson),
    own: report.me.emails,
    ownNames: report.me.names,
    timing: { collectMs, understandMs, bareMs, nodes, wholeMs: collectMs + understandMs },
    shown,
    language: report.language,
  };
}

interface ChromeLike {
  readonly runtime: { sendMessage(message: unknown): Promise<UnderstandReply | undefined> };
}

type UnderstandReply =
  | { ok: true; value: { reading: PageReading; people: UnderstoodPerson[] } }
  | { ok: false; code: string };

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer in ${ANSWER_WITHIN_MS} ms.`)), ANSWER_WITHIN_MS);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
