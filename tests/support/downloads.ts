import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';

export interface Download {
  /** The name the browser would give the file. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Downloads {
  /** Does `act` and gives the file that it made the browser download. */
  after(act: () => Promise<unknown>): Promise<Download>;
}

const WITHIN_MS = 30_000;

/** Lets the browser download into `folder`, without asking, and tells when a file is complete. */
export async function watchDownloads(browser: Browser, folder: string): Promise<Downloads> {
  await mkdir(folder, { recursive: true });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return {
    async after(act) {
      const finished = new Promise<Download>((resolve, reject) => {
        const late = () => reject(new Error('Expected a download within 30 seconds, got none.'));
        const limit = setTimeout(late, WITHIN_MS);
        const names = new Map<string, string>();
        session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
          names.set(guid, suggestedFilename),
        );
        session.on('Browser.downloadProgress', ({ guid, state }) => {
          const name = names.get(guid);
          if (name === undefined || state === 'inProgress') return;
          clearTimeout(limit);
          session.removeAllListeners();
          if (state === 'canceled')
            reject(new Error(`Expected ${name} to be downloaded, got a cancelled download.`));
          else readFile(join(folder, guid)).then((bytes) => resolve({ name, bytes }), reject);
        });
      });
      await act();
      return finished;
    },
  };
}
