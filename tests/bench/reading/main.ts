/** Measures the built reading on corpora: `npm run bench:reading -- --corpus DIR`. See docs/benchmarks.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeDocument } from '../../tools/write-document.ts';
import { calibrationByBucket, calibrationByRule } from './calibration.ts';
import { type Corpus, corporaIn } from './corpus.ts';
import { type Measured, openMeasurer } from './measure.ts';
import { type Options, optionsFrom } from './options.ts';
import { accuracyDocument } from './report/accuracy-document.ts';
import { caseText, missesText } from './report/misses.ts';
import { rawLine } from './report/raw-line.ts';
import { calibrationText, summaryText } from './report/tables.ts';
import { type Summary, summaryOf } from './summary.ts';

const DOCUMENT = 'docs/accuracy.md';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const tell = (text: string) => void process.stderr.write(`${text}\n`);

interface Result {
  readonly corpus: Corpus;
  readonly measured: readonly Measured[];
  readonly summary: Summary;
}

/** Builds the extension; all it says goes to the error stream, so that JSON stays alone. */
function build(): void {
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error('Expected the extension to build, got a failure. Run npx wxt build.');
}

async function measureAll(
  corpora: readonly Corpus[],
  wanted: string | undefined,
): Promise<readonly Result[]> {
  const measurer = openMeasurer(tell);
  const results: Result[] = [];
  try {
    for (const corpus of corpora) {
      const tasks = corpus.tasks.filter(({ id }) => wanted === undefined || id.includes(wanted));
      const measured = await measurer.measure(corpus, tasks);
      results.push({ corpus, measured, summary: summaryOf(corpus, measured) });
    }
  } finally {
    await measurer.close();
  }
  return results;
}

function print(results: readonly Result[], options: Options): void {
  const all = results.flatMap(({ measured }) => measured);
  if (options.json) {
    const summaries = results.map(({ summary }) => summary);
    say(JSON.stringify(summaries.length === 1 ? summaries[0] : summaries));
  } else if (options.case !== undefined) {
    for (const one of all) say(caseText(one));
  } else if (options.misses !== undefined) {
    for (const { corpus, measured } of results)
      say(`${corpus.name}\n${missesText(measured, options.misses)}\n`);
  } else {
    for (const { summary } of results) say(summaryText(summary));
    say(calibrationText('Calibration', calibrationByBucket(all)));
    if (options.rules) say(calibrationText('Calibration by rule', calibrationByRule(all)));
    for (const { task, error } of all) if (error !== undefined) tell(`${task.id}: ${error}`);
  }
}

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const corpora = corporaIn(options.corpus);
  if (!options.noBuild) build();
  const results = await measureAll(corpora, options.case);
  if (options.out)
    writeFileSync(
      options.out,
      results.flatMap(({ measured }) => measured.map((one) => `${rawLine(one)}\n`)).join(''),
    );
  if (options.doc) {
    const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
    const summaries = results.map(({ summary }) => summary);
    const measured = results.flatMap((result) => result.measured);
    writeDocument(DOCUMENT, accuracyDocument(summaries, measured, before));
  }
  print(results, options);
}

await main();
