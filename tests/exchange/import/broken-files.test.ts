import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ImportFault } from '../../../lib/exchange/import/import-fault.ts';
import { schemas } from '../../../lib/messages/schemas.ts';
import { fileOf, planned } from './imported.ts';

const SOUND =
  'Name,E-mail,Phone,Stage,Value,Created\r\nAda Lovelace,ada@engines.example,+44 20 7946 0958,Proposal,"1,200.50",2025-03-12\r\n"Babbage, Charles",charles@engines.example,,Won,18,12 Mar 2025\r\n"Grace ""G."" Hopper",grace@navy.example,"+1 202 555 0143","First\ncontact",,3/12/2025\r\n';
const SPLINTERS = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '__proto__',
  '=1+1',
  '\uD800',
  '|',
  "'",
  '\u202E',
  'é',
];

const mutation = fc.record({
  at: fc.nat(SOUND.length - 1),
  length: fc.nat(12),
  put: fc.oneof(fc.constantFrom(...SPLINTERS), fc.string({ maxLength: 6 })),
  byte: fc.option(fc.record({ at: fc.nat(SOUND.length - 1), is: fc.nat(255) })),
});

/** Runs in full by itself; every run of properties elsewhere is a hundred of these. */
const FILES = 10_000;

it('ten thousand broken files neither throw nor give a part of a plan', async () => {
  let plans = 0;
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      let text = SOUND;
      for (const { at, length, put } of mutations) text = text.slice(0, at) + put + text.slice(at + length);
      const bytes = new TextEncoder().encode(text);
      for (const { byte } of mutations) if (byte && byte.at < bytes.length) bytes[byte.at] = byte.is;
      try {
        const { rows, study } = await planned(fileOf(bytes));
        expect(rows).toHaveLength(study.rows);
        const errands = rows.flatMap((row) => row.errand ?? []);
        expect(z.safeParse(schemas.executeAll, { errands }).success).toBe(true);
        for (const { outcome, errand } of rows) {
          expect(errand !== undefined).toBe(outcome.kind === 'create' || outcome.kind === 'update');
        }
        plans++;
      } catch (error) {
        if (!(error instanceof ImportFault)) throw error;
        refusals++;
      }
    }),
    { numRuns: FILES },
  );
  expect(plans + refusals).toBe(FILES);
}, 120_000);

it('what is too long or too old for the list is cut or named, and no batch is refused for it', async () => {
  const long = 'x'.repeat(60_000);
  const cells = [
    long,
    `${long}@engines.example`,
    `${'a.'.repeat(246)}example`,
    '1950-01-01',
    Array.from({ length: 90 }, (_, index) => `t${index}`).join(';'),
    `"${long}"`,
    '9'.repeat(40),
  ];
  const { rows } = await planned(
    fileOf(`Name,E-mail,Website,Created,Tags,Notes,Value\n${cells.join(',')}\n`),
  );
  const errands = rows.flatMap(({ errand }) => errand ?? []);
  expect(errands).toHaveLength(1);
  expect(z.safeParse(schemas.executeAll, { errands }).success).toBe(true);
});
