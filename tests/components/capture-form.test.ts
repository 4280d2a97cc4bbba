import { describe, expect, test } from 'vitest';
import { commandFromForm } from '../../components/capture/command.ts';
import { formFromPerson } from '../../components/capture/form.ts';
import {
  withAnswer,
  withField,
  withKept,
  withStep,
  withText,
  withTouch,
} from '../../components/capture/form-changes.ts';
import { person, reading, sourced, valuesFrom } from './people.ts';

const TODAY = '2026-11-23';
const PLACE = { site: 'gmail', url: reading.url, now: 5, locale: 'en-US' };
const start = () => formFromPerson(person(), reading, 'EUR');
const commandOf = (form: ReturnType<typeof start>) => {
  const command = commandFromForm(form, PLACE, undefined);
  if (command === 'bad-amount') throw new Error('Expected a command, got a bad amount.');
  return command;
};

describe('the form a page proposes', () => {
  test('somebody who wrote to us has replied by e-mail', () => {
    expect(commandOf(start()).touch).toEqual({ channel: 'email', direction: 'inbound', outcome: 'replied' });
  });

  test('somebody we wrote to was sent an e-mail', () => {
    const form = formFromPerson(person({ role: 'to' }), reading, 'EUR');
    expect(commandOf(form).touch).toEqual({ channel: 'email', direction: 'outbound', outcome: 'sent' });
  });

  test('a profile proposes a message, a page with a phone number a call', () => {
    const profile = formFromPerson(person(), { ...reading, page: 'profile' }, 'EUR');
    const phone = person({ role: 'subject', values: valuesFrom({ name: 'Ada', phone: '+44 20 7946 0958' }) });
    expect(profile.channel).toBe('message');
    expect(formFromPerson(phone, { ...reading, page: 'contact' }, 'EUR').channel).toBe('call');
  });

  test('a value that is not sure is left out until it is ticked', () => {
    const unsure = person({
      values: { name: [sourced('Ada')], website: [sourced('engines.example', { confidence: 0.4 })] },
    });
    const form = formFromPerson(unsure, reading, 'EUR');
    expect(commandOf(form).values.website).toBeUndefined();
    expect(commandOf(withKept(form, 'website-0', true)).values.website?.[0]?.source).toBe('header');
  });
});

describe('what is typed', () => {
  test('a corrected value is the typist’s own', () => {
    const email = commandOf(withText(start(), 'email-0', ' countess@engines.example ')).values.email?.[0];
    expect(email).toEqual({
      value: 'countess@engines.example',
      source: 'typed',
      rule: 'typed',
      site: 'gmail',
      url: reading.url,
      at: 5,
      confidence: 1,
    });
  });

  test('a value typed back to what the page said keeps the page as its origin', () => {
    const changed = withText(withText(start(), 'email-0', 'x'), 'email-0', 'ada@engines.example');
    expect(commandOf(changed).values.email?.[0]?.source).toBe('header');
  });

  test('a field that was added and left empty is not saved', () => {
    expect(commandOf(withField(start(), 'location')).values.location).toBeUndefined();
  });

  test('an amount is read in the user’s format, and refused when it is none', () => {
    expect(commandOf({ ...start(), amount: '18,500.50' }).money).toEqual({
      amount: 18500.5,
      currency: 'EUR',
    });
    expect(
      commandFromForm({ ...start(), amount: '18.500,50' }, { ...PLACE, locale: 'es' }, undefined),
    ).toMatchObject({
      money: { amount: 18500.5 },
    });
    expect(commandFromForm({ ...start(), amount: 'a lot' }, PLACE, undefined)).toBe('bad-amount');
  });

  test('a contact that is not to be logged is not', () => {
    expect(commandOf({ ...start(), logs: false }).touch).toBeUndefined();
  });
});

describe('choices that follow from others', () => {
  test('another channel brings its usual outcome', () => {
    expect(withTouch(start(), { channel: 'call' })).toMatchObject({
      direction: 'outbound',
      outcome: 'talked',
    });
    const back = withTouch(withTouch(start(), { channel: 'call' }), { channel: 'email' });
    expect(back).toMatchObject({ direction: 'inbound', outcome: 'replied' });
    const chosen = withTouch(withTouch(start(), { channel: 'call' }), { direction: 'inbound' });
    expect(withTouch(chosen, { channel: 'message' }).direction).toBe('inbound');
    expect(withTouch(start(), { direction: 'outbound' }).outcome).toBe('sent');
  });

  test('not the right time proposes to ask again in three months, and yes takes it back', () => {
    const no = withAnswer(start(), 'rightTime', 'no', TODAY);
    expect(commandOf(no).step).toEqual({ kind: 'ask-again', on: '2027-02-23' });
    expect(commandOf(withAnswer(no, 'rightTime', 'yes', TODAY)).step).toBeUndefined();
  });

  test('a step the user chose stays when the time is not right', () => {
    const chosen = withStep(start(), 'call-back', TODAY);
    expect(withAnswer(chosen, 'rightTime', 'no', TODAY).stepKind).toBe('call-back');
  });

  test('a step is proposed for a working day', () => {
    expect(withStep(start(), 'call-back', '2026-11-26').stepOn).toBe('2026-11-30');
  });

  test('only answers that were given are sent, with their evidence', () => {
    const form = withAnswer(start(), 'need', 'yes', TODAY);
    const answers = { ...form.answers, need: { answer: 'yes' as const, evidence: ' asked for prices ' } };
    expect(commandOf({ ...form, answers }).answers).toEqual([
      { question: 'need', answer: 'yes', evidence: 'asked for prices' },
    ]);
  });
});

test('saving updates the known lead, else the one that was said to be the same', () => {
  expect(commandFromForm(start(), PLACE, 'known')).toMatchObject({ leadId: 'known' });
  expect(commandOf({ ...start(), sameAs: 'other' })).toMatchObject({ leadId: 'other' });
  expect(commandOf({ ...start(), sameAs: 'new' }).leadId).toBeUndefined();
});
