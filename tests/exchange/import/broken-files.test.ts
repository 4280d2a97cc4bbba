import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ImportFault } from '../../../lib/exchange/import/import-fault.ts';
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
