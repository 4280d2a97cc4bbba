/** A part of the code, what it may import besides itself, and why no more. */
export interface Layer {
  readonly name: string;
  readonly files: RegExp;
  /** Files and folders of this repository. */
  readonly mayImport: RegExp;
  /** Packages; `undefined` where any will do. */
  readonly packages?: RegExp;
  readonly because: string;
}

/** The arrows of docs/architecture.md. The first layer whose `files` match a path is that file's. */
export const LAYERS: readonly Layer[] = [
  {
    name: 'leads',
    files: /^lib\/leads\//,
    mayImport: /^(?!)/,
    packages: /^zod(\/|$)/,
    because:
      'the domain knows no page, browser, storage or clock, so that the same events give the same lead anywhere',
  },
  {
    name: 'reading',
    files: /^lib\/reading\//,
    mayImport: /^lib\/leads\//,
    because:
      'readers are pure functions of what they are given, so that a page can be read without a browser',
  },
  {
    name: 'sites',
    files: /^lib\/sites\//,
    mayImport: /^lib\/(reading|leads)\/|^lib\/errors\.ts$/,
    because: 'sites find, they neither act nor decide: what needs lists of words is the worker’s',
  },
  {
    name: 'understanding',
    files: /^lib\/understanding\//,
    mayImport: /^lib\/(reading|leads)\//,
    because: 'a reading is decided from a report alone, in the worker, where there is no document',
  },
  {
    name: 'redaction',
    files: /^lib\/redaction\//,
    mayImport: /^lib\/reading\//,
    because: 'a page is redacted without knowing what it is for, in the page and in the tools alike',
  },
  {
    name: 'page',
    files: /^lib\/page\//,
    mayImport:
      /^lib\/(sites|leads|redaction)\/|^lib\/messages\/(client|contract)\.ts$|^lib\/(browser|words|errors)\.ts$/,
    because: 'what runs beside a page reads it and answers, and never reaches the store',
  },
  {
    name: 'insights',
    files: /^lib\/insights\//,
    mayImport: /^lib\/leads\/|^lib\/(words|errors)\.ts$/,
    because: 'statistics are pure functions of leads',
  },
  {
    name: 'list',
    files: /^lib\/list\//,
    mayImport: /^lib\/(leads|insights)\//,
    because: 'the list in memory is asked, sorted and searched without knowing where it came from',
  },
  {
    name: 'list-thread',
    files: /^lib\/list-thread\//,
    mayImport: /^lib\/(leads|insights|list)\/|^lib\/store\/brief-queries\.ts$|^lib\/messages\/bell\.ts$/,
    because: 'a thread has no extension API: it reads briefs from the store, hears the bell, and answers',
  },
  {
    name: 'insights-thread',
    files: /^lib\/insights-thread\//,
    mayImport:
      /^lib\/(leads|insights)\/|^lib\/store\/(all-leads|brief)-queries\.ts$|^lib\/messages\/bell\.ts$/,
    because: 'a thread has no extension API: it reads leads from the store, hears the bell, and answers',
  },
  {
    name: 'store',
    files: /^lib\/store\//,
    mayImport: /^lib\/(leads|insights|list)\/|^lib\/(browser|words|errors)\.ts$/,
    because: 'the store keeps events and rows, and knows neither messages nor surfaces',
  },
  {
    name: 'exchange',
    files: /^lib\/exchange\//,
    mayImport:
      /^lib\/(leads|reading)\/|^lib\/store\/(\w+-)?(queries|views)\.ts$|^lib\/(browser|words|errors)\.ts$/,
    because: 'formats are written from leads and read into commands; only the worker writes to the store',
  },
  {
    name: 'messages',
    files: /^lib\/messages\//,
    mayImport: /^lib\/leads\/|^lib\/(browser|errors)\.ts$/,
    because: 'the contract names what may be asked, and the worker decides how it is done',
  },
  {
    name: 'worker',
    files: /^lib\/worker\//,
    mayImport:
      /^lib\/(leads|reading|understanding|store|insights|exchange|messages|page)\/|^lib\/(browser|words|errors)\.ts$/,
    because: 'the worker is the only writer, and it has neither a page nor a surface',
  },
  {
    name: 'components',
    files: /^components\//,
    mayImport:
      /^lib\/(leads|insights|insights-thread|exchange|list|list-thread)\/|^lib\/page\/|^lib\/store\/(drafts|kept-forecasts|kept-imports|settings|site-health|views|queries|[\w-]+-queries|pipeline-in-force|open)\.ts$|^lib\/messages\/(client|bell|contract)\.ts$|^lib\/(browser|words|errors|formats)\.ts$/,
    because:
      'surfaces show and ask: they read through queries, and send commands to the worker, the only writer',
  },
  {
    name: 'entrypoints',
    files: /^entrypoints\//,
    mayImport: /^(lib|components)\//,
    because: 'entrypoints compose what ships, and tests do not ship',
  },
  {
    name: 'shared modules',
    files: /^lib\/[^/]+\.ts$/,
    mayImport: /^lib\/[^/]+\.ts$|^lib\/messages\/contract\.ts$|^public\/_locales\//,
    because: 'browser, words and errors lie under everything',
  },
];
