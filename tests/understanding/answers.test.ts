import { describe, expect, test } from 'vitest';
import type { Answer } from '../../lib/leads/report.ts';
import type { FieldName } from '../../lib/leads/value.ts';
import { validAnswers } from '../../lib/understanding/answers.ts';
import { personFromSpot } from '../../lib/understanding/person-from-spot.ts';

const answer = (parts: Partial<Answer>): Answer => ({
  rule: 'bio',
  source: 'profile',
  confidence: 0.85,
  kind: 'written',
  texts: [],
  ...parts,
});

describe('what somebody wrote about themselves', () => {
  const texts = [
    'Analyst at Engines | poet',
    'ada (at) engines.example, +44 20 7946 0958',
    'Director at Elsewhere',
  ];
  test.each([
    ['email', ['ada@engines.example']],
    ['phone', ['+44 20 7946 0958']],
    ['title', ['Analyst']],
    ['company', ['Engines']],
    ['location', []],
  ] as const)('tells %s: %j', (field, values) => {
    expect(validAnswers(field, answer({ texts }), undefined)).toEqual(values);
  });

  test.each([
    ['ada@engines.example'],
    ['Formerly at Engines'],
    ['Looking at the stars'],
    ['See https://engines.example/@ada for more'],
  ])('%s tells no job', (line) => {
    expect(validAnswers('title', answer({ texts: [line] }), undefined)).toEqual([]);
    expect(validAnswers('company', answer({ texts: [line] }), undefined)).toEqual([]);
  });
});

describe('a profile’s own address', () => {
  const own = (text: string, source: Answer['source'] = 'address-bar') =>
    validAnswers('profile', answer({ kind: 'value', source, texts: [text] }), undefined);

  test('is taken as it is where its form is nobody’s in particular', () => {
    expect(own('https://sums.example/u/ada?tab=posts#top')).toEqual(['https://sums.example/u/ada']);
    expect(own('https://x.com/ada?s=20')).toEqual(['https://x.com/ada']);
  });

  test('is only taken from the address bar', () => {
    expect(own('https://sums.example/u/ada', 'profile')).toEqual([]);
    expect(own('javascript:alert(1)')).toEqual([]);
  });
});

describe('a profile under a name that is no person’s', () => {
  const named = (name: string, confidence: number, fields: FieldName[] = ['name', 'company']) => {
    const found = answer({ kind: 'value', confidence, texts: [name] });
    const { values } = personFromSpot(
      { role: 'subject', answers: { name: [found] }, lines: [] },
      'profile',
      undefined,
    );
    return fields.map((field) => values[field]?.[0] && [values[field][0].value, values[field][0].confidence]);
  };

  test('shows it for a look, and as the company where it is one', () => {
    expect(named('#!/engines', 0.95)).toEqual([['#!/engines', 0.5], undefined]);
    expect(named('Engines Ltd', 0.95)).toEqual([
      ['Engines Ltd', 0.5],
      ['Engines Ltd', 0.7],
    ]);
  });

  test('is nobody where only a heading says so, as on pages of errors', () => {
    expect(named('This page isn’t available', 0.9)).toEqual([undefined, undefined]);
  });
});
