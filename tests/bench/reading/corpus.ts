import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Something out of a corpus, whose shape nobody vouches for. */
export type Loose = Readonly<Record<string, unknown>>;

/** One way to put a case to the reading: a case with variants gives several. */
export interface Task {
  readonly id: string;
  /** Which of several forms of the same case this is, such as `microdata`. */
  readonly variant?: string;
  readonly entry: Loose;
  readonly gold: Loose;
  /** The page's file, for cases that are pages. */
  readonly htmlFile?: string;
  readonly url?: string;
  /** Files that frames of the page show, by address. */
  readonly frames: ReadonlyMap<string, string>;
  /** The text to read, for cases that are texts. */
  readonly text?: string;
}

export interface Corpus {
  readonly name: string;
  readonly caseCount: number;
  readonly tasks: readonly Task[];
  /** What the gold of the whole corpus labels, per set: see `labelledTypes`. */
  readonly labelled: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A label counts as used in a set of cases when this share of them has it; a stray one is no promise. */
const LABELLED_SHARE = 0.1;

/** The corpora in a folder: the folder itself where it has an `index.json`, else every folder in it that has one. */
export function corporaIn(folder: string): readonly Corpus[] {
  if (existsSync(join(folder, 'index.json'))) return [corpusOf(folder)];
  const inside = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'index.json')));
  if (inside.length > 0) return inside.map(corpusOf);
  throw new Error(`Expected an index.json in ${folder} or in a folder inside it, got none.`);
}

function corpusOf(folder: string): Corpus {
  const index = loose(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
  const cases = listOf(index['cases']).map(loose);
  return {
    name: textOf(index['name']) || basename(folder),
    caseCount: cases.length,
    tasks: cases.flatMap((entry, at) => tasksOf(folder, entry, at, cases)),
    labelled: labelledTypes(cases),
  };
}

function tasksOf(folder: string, entry: Loose, at: number, cases: readonly Loose[]): Task[] {
  const id = textOf(entry['id']) || String(at);
  const gold = withoutMarks(loose(entry['gold']));
  const url = textOf(entry['url']);
  const base = { id, entry, gold, ...(url ? { url } : {}), frames: framesOf(folder, entry, cases) };
  const pages = Object.entries({
    '': entry['html'],
    'dom-only': entry['htmlDomOnly'],
    ...loose(entry['variants']),
  }).flatMap(([variant, path]): Task[] =>
    typeof path === 'string' && path
      ? [{ ...base, htmlFile: join(folder, path), ...(variant ? { variant } : {}) }]
      : [],
  );
  if (pages.length > 0) return pages;
  const text = textOfCase(folder, entry);
  return [text === undefined ? base : { ...base, text: text.replace(LINE_MARKS, '') }];
}

/** What annotators of signatures put before the lines of a mail's text, which no mail has. */
const LINE_MARKS = /^#(?:sig|reply)#/gm;

function withoutMarks(gold: Loose): Loose {
  const { signature } = gold;
  return typeof signature === 'string' ? { ...gold, signature: signature.replace(LINE_MARKS, '') } : gold;
}

/** The case's text, which stands in the index or in a file. */
function textOfCase(folder: string, entry: Loose): string | undefined {
  const inline = [entry['input'], entry['body'], entry['text']].find((each) => typeof each === 'string');
  if (typeof inline !== 'string') return undefined;
  const path = join(folder, inline);
  const isFile = inline === entry['text'] && /^[\w./ -]{1,200}$/.test(inline) && isFileAt(path);
  return isFile ? readFileSync(path, 'utf8') : inline;
}

/** A case may name its frames; a frame whose address is that of another case shows that case. */
function framesOf(folder: string, entry: Loose, cases: readonly Loose[]): ReadonlyMap<string, string> {
  const frames = new Map<string, string>();
  const add = (url: unknown, path: unknown) => {
    if (typeof url === 'string' && typeof path === 'string') frames.set(url, join(folder, path));
  };
  for (const other of cases) add(other['url'], other['html']);
  for (const list of [entry['frames'], entry['iframes'], entry['resources']]) {
    if (Array.isArray(list))
      for (const each of list.map(loose)) add(each['url'], each['html'] ?? each['file']);
    else for (const [url, path] of Object.entries(loose(list))) add(url, path);
  }
  return frames;
}

/** Which entity types the gold labels, per `set` of cases: what a set does not label is not scored in it. */
function labelledTypes(cases: readonly Loose[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  for (const entry of cases) {
    const set = textOf(entry['set']);
    sizes.set(set, (sizes.get(set) ?? 0) + 1);
    const counts = sets.get(set) ?? new Map<string, number>();
    sets.set(set, counts);
    const types = new Set(
      listOf(loose(entry['gold'])['entities']).map((each) => textOf(loose(each)['type'])),
    );
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return new Map(
    [...sets].map(([set, counts]) => [
      set,
      new Set(
        [...counts].filter(([, n]) => n >= LABELLED_SHARE * (sizes.get(set) ?? 0)).map(([type]) => type),
      ),
    ]),
  );
}

function isFileAt(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** A thing as a record, an empty one where it is none. */
export function loose(thing: unknown): Loose {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing) ? (thing as Loose) : {};
}

/** A thing as a list, an empty one where it is none. */
export function listOf(thing: unknown): readonly unknown[] {
  return Array.isArray(thing) ? thing : [];
}

/** A thing as text, '' where it is none. */
export function textOf(thing: unknown): string {
  return typeof thing === 'string' ? thing : '';
}

/** The texts of a thing that is a text or a list of texts; empty ones are left out. */
export function textsOf(thing: unknown): readonly string[] {
  return (Array.isArray(thing) ? thing : [thing]).map(textOf).filter((text) => text.trim());
}
