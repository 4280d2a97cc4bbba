import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer';
import { programOf } from '../support/program.ts';

/** Renders `public/icon/icon.svg` to the sizes that browsers ask for: `node tests/tools/render-icons.ts`. */
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile('public/icon/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: programOf('chromium'),
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  process.stdout.write(`public/icon/${size}.png\n`);
}
await browser.close();
