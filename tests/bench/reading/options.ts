import { parseArgs } from 'node:util';

export interface Options {
  readonly corpus: string;
  readonly json: boolean;
  readonly out?: string;
  readonly doc: boolean;
  readonly rules: boolean;
  readonly case?: string;
  readonly misses?: string;
  readonly noBuild: boolean;
}

export const USAGE = `npm run bench:reading -- --corpus DIR [--json] [--out FILE] [--doc] [--case ID] [--misses FIELD] [--rules] [--no-build]

  --corpus DIR    a folder with an index.json, or a folder of such folders
  --json          print JSON: an object for one corpus, an array for a folder of them
  --out FILE      write what was read, a JSON line per case
  --doc           write docs/accuracy.md
  --case ID       print what was read of the cases whose id holds ID, beside the gold
  --misses FIELD  list what was missed and what was too much in a field, or in "all"
  --rules         print the calibration by rule, too
  --no-build      measure the build that is there`;

/** The options on the command line; throws a sentence where they make no sense. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      doc: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      case: { type: 'string' },
      misses: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  if (!values.corpus) throw new Error(`Expected --corpus DIR, got none.\n\n${USAGE}`);
  return {
    corpus: values.corpus,
    json: values.json,
    doc: values.doc,
    rules: values.rules,
    noBuild: values['no-build'],
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.case === undefined ? {} : { case: values.case }),
    ...(values.misses === undefined ? {} : { misses: values.misses }),
  };
}
