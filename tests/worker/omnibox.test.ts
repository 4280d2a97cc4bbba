import 'fake-indexeddb/auto';
import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { linesOfLink } from '../../lib/page/handed-over.ts';
import { carryOut } from '../../lib/store/carry-out.ts';
import { hashForInput, suggestions } from '../../lib/worker/omnibox.ts';
import { capturedFields } from '../leads/story.ts';

it('the address bar offers leads by what is known of them, and no markup of theirs', async () => {
  const values = capturedFields({
    name: 'Ada <b>Lovelace</b>',
    email: 'ada@engines.example',
    company: 'Engines & Co',
  });
  const context = { now: Date.now(), today: '2026-01-05', newId: uuidv7, by: '' };
  const carried = await carryOut(uuidv7(), { type: 'capture', values }, context);
  const leadId = carried.ok ? carried.value.leadId : '';
  expect(await suggestions('engin')).toEqual([
    {
      content: `lead:${leadId}`,
      description: expect.stringMatching(/^Ada &#60;b&#62;Lovelace&#60;\/b&#62; - Engines &#38; Co, /),
    },
  ]);
  expect(await suggestions('')).toEqual([]);
});

it.each([
  ['lead:0192f3', '#/lead/0192f3'],
  ['ada love', '#/leads/ada%20love'],
  ['  ', ''],
])('%j leads to %j', (text, hash) => {
  expect(hashForInput(text)).toBe(hash);
});

it.each([
  ['mailto:ada@engines.example?subject=Looms', 'Ada Lovelace', ['Ada Lovelace', 'ada@engines.example']],
  ['tel:+44%2020%207946%200958', '', ['+44 20 7946 0958']],
  ['https://social.example/@ada', 'Ada', ['Ada', 'https://social.example/@ada']],
  ['mailto:%E0%A4%A', 'x', ['x', '%E0%A4%A']],
])('a link to %s says who it leads to', (href, text, lines) => {
  expect(linesOfLink(href, text)).toEqual(lines);
});
