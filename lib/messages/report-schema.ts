import * as z from 'zod/mini';
import { PERSON_ROLES } from '../leads/reading.ts';
import { ANSWER_KINDS, META_TEXTS, type PageReport } from '../leads/report.ts';
import { MAX_REPORT_CHARS, MAX_REPORT_TEXT } from '../leads/report-size.ts';
import { FIELDS, VALUE_SOURCES } from '../leads/value.ts';

// Before the first schema: the content security policy forbids the code that zod would otherwise generate.
z.config({ jitless: true });

const text = (most = MAX_REPORT_TEXT) => z.string().check(z.maxLength(most));
const few = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));
const count = z.number().check(z.int(), z.gte(0));
const field = z.enum(FIELDS);

const answer = z.strictObject({
  rule: text(100),
  source: z.enum(VALUE_SOURCES),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  kind: z.enum(ANSWER_KINDS),
  texts: few(text(), 50),
});

const found = z.strictObject({
  isProfile: z.boolean(),
  source: z.enum(VALUE_SOURCES),
  required: few(field, FIELDS.length),
  ownLinks: few(text(), 1000),
  isStale: z.exactOptional(z.literal(true)),
  spots: few(
    z.strictObject({
      role: z.enum(PERSON_ROLES),
      answers: z.partialRecord(field, few(answer, 20)),
      lines: few(text(), 10_000),
    }),
    5000,
  ),
});

const texts = few(text(), 500);
const textLists = {
  names: texts,
  emails: texts,
  phones: texts,
  titles: texts,
  companies: texts,
  urls: texts,
  locations: texts,
};

const outline = z.strictObject({
  lines: few(
    z.strictObject({
      text: text(),
      block: count,
      isHeading: z.exactOptional(z.literal(true)),
      column: z.exactOptional(text()),
      isHidden: z.exactOptional(z.literal(true)),
    }),
    8000,
  ),
  lastLines: few(text(), 100),
  parents: few(z.number().check(z.int(), z.gte(-1)), 100_000),
  footers: few(count, 100_000),
  links: few(
    z.strictObject({
      kind: z.enum(['email', 'phone', 'profile', 'website']),
      value: text(),
      isRelMe: z.boolean(),
      line: z.exactOptional(count),
      block: z.exactOptional(count),
      isHidden: z.exactOptional(z.literal(true)),
    }),
    1000,
  ),
  jsonLd: few(text(MAX_REPORT_CHARS), 50),
  things: few(
    z.strictObject({
      rule: text(100),
      thing: z.strictObject({ isPerson: z.boolean(), ...textLists }),
      block: z.exactOptional(count),
      isHidden: z.exactOptional(z.literal(true)),
    }),
    500,
  ),
  cards: few(
    z.strictObject({
      ...textLists,
      block: z.exactOptional(count),
      isHidden: z.exactOptional(z.literal(true)),
    }),
    500,
  ),
  meta: z.record(z.enum(META_TEXTS), text()),
});

/** What a page's report must look like before it is read, and how large it may be. */
export const pageReport: z.ZodMiniType<PageReport> = z
  .strictObject({
    site: text(100),
    page: text(100),
    url: text(),
    title: text(),
    language: text(100),
    me: z.strictObject({ emails: texts, names: texts, profiles: texts }),
    selection: few(text(MAX_REPORT_CHARS), 200),
    partial: z.exactOptional(z.literal(true)),
    found: z.exactOptional(found),
    outline: z.exactOptional(outline),
  })
  .check(z.refine((report) => JSON.stringify(report).length <= MAX_REPORT_CHARS));
