import { describe, expect, it } from 'vitest';
import { jobAtEmployer } from '../../lib/understanding/employer.ts';

describe('a job with where somebody has it', () => {
  it.each([
    ['Head of Programming at Engines', { title: 'Head of Programming', company: 'Engines' }],
    [
      'Professor of Looms at the University of Mills',
      { title: 'Professor of Looms', company: 'University of Mills' },
    ],
    ['Leiterin Einkauf bei Moorwind', { title: 'Leiterin Einkauf', company: 'Moorwind' }],
    ['Director, Looms and Mills', undefined],
    ['Attorney at Law', undefined],
    ['Director at large', undefined],
    ['Head of Programming', undefined],
  ])('%s', (text, job) => {
    expect(jobAtEmployer(text)).toEqual(job);
  });
});
