import { describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Handlers } from '../../lib/messages/server.ts';
import { answer } from '../../lib/messages/server.ts';
import { ADA } from '../leads/story.ts';

const ownPage = { id: 'firsthand', origin: 'chrome-extension://firsthand' } as Runtime.MessageSender;
const outcomes = { leadId: 'l', act: 'a', created: true };
const handlers: Handlers = {
  execute: async () => ({ ok: true, value: outcomes }),
  executeAll: async () => ({ ok: true, value: [] }),
  restore: async () => ({ ok: true, value: { restored: 0 } }),
  design: async ({ pipelines }) => ({ ok: true, value: pipelines }),
  understand: async () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};
const capture = { act: 'a', command: { type: 'capture', values: ADA } };
const report = {
  site: 'gmail',
  page: 'conversation',
  url: 'https://mail.example',
  title: '',
  language: 'en',
  me: { emails: [], names: [], profiles: [] },
  selection: [],
};

describe('the server', () => {
  it('runs a well-formed message from one of our own pages', async () => {
    expect(await answer(handlers, { name: 'execute', input: capture }, ownPage)).toEqual({
      ok: true,
      value: outcomes,
    });
  });

  it.each([
    ['a content script', { id: 'firsthand', origin: 'https://mail.example', tab: { id: 1 } }],
    ['another extension', { id: 'other', origin: 'chrome-extension://firsthand' }],
    ['a web page', { origin: 'https://evil.example' }],
    [
      'a page whose address only begins like ours',
      { id: 'firsthand', url: 'chrome-extension://firsthand.evil.example/' },
    ],
    ['nobody', {}],
  ])('refuses %s', async (_who, sender) => {
    const reply = await answer(
      handlers,
      { name: 'execute', input: capture },
      sender as Runtime.MessageSender,
    );
    expect(reply).toEqual({ ok: false, code: 'not-allowed' });
  });

  it.each([
    ['no message', undefined],
    ['an unknown name', { name: 'drop', input: {} }],
    ['a name from the prototype', { name: 'constructor', input: {} }],
    ['an unknown command', { name: 'execute', input: { act: 'a', command: { type: 'drop', leadId: 'l' } } }],
    ['a missing act', { name: 'execute', input: { command: capture.command } }],
    ['an extra property', { name: 'execute', input: { ...capture, admin: true } }],
    [
      'a value too long',
      {
        name: 'execute',
        input: { act: 'a', command: { type: 'move', leadId: 'l', stageId: 'x'.repeat(65) } },
      },
    ],
    [
      'an amount that is no number',
      {
        name: 'execute',
        input: {
          act: 'a',
          command: { type: 'appraise', leadId: 'l', money: { amount: Number.NaN, currency: 'EUR' } },
        },
      },
    ],
    [
      'a report with markup where a number belongs',
      {
        name: 'understand',
        input: {
          report: {
            ...report,
            found: {
              isProfile: false,
              source: 'header',
              required: [],
              ownLinks: [],
              spots: [
                {
                  role: 'from',
                  answers: {
                    name: [{ rule: 'r', source: 'header', confidence: 'high', kind: 'value', texts: ['A'] }],
                  },
                  lines: [],
                },
              ],
            },
          },
        },
      },
    ],
    [
      'a report too large to keep',
      {
        name: 'understand',
        input: { report: { ...report, selection: Array.from({ length: 100 }, () => 'x'.repeat(3000)) } },
      },
    ],
  ])('answers %s with a refusal', async (_what, message) => {
    expect(await answer(handlers, message, ownPage)).toEqual({ ok: false, code: 'malformed' });
  });

  it('turns what the store throws into a code that says what to do', async () => {
    expect(await answer(handlers, { name: 'understand', input: { report } }, ownPage)).toEqual({
      ok: false,
      code: 'storage-full',
    });
  });
});
