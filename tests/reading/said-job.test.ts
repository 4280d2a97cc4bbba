import { expect, it } from 'vitest';
import { isHoldersTitle } from '../../lib/reading/headlines.ts';
import { saidJob } from '../../lib/reading/said-job.ts';

it.each([
  [' is an analyst at Engines Ltd and lives in London.', 'analyst'],
  [', Director of Marketing, said so.', 'Director of Marketing'],
  [' (Managing Director) wrote it', 'Managing Director'],
  [', founder of the Babbage Works, said so.', 'founder'],
  [' was our Chief Engineer for years', 'Chief Engineer'],
])('%j tells a job', (after, job) => {
  expect(saidJob(after)).toBe(job);
});

it.each([' lives in London.', ', London.', ' is here.', ' and the director came', ''])(
  '%j tells none',
  (after) => {
    expect(saidJob(after)).toBeUndefined();
  },
);

it.each([
  ['Project Manager', true],
  ['Project Management', false],
  ['Administrative Services', false],
  ['Administrative Assistant', true],
  ['部長', true],
])('%j is the title of somebody: %j', (text, is) => {
  expect(isHoldersTitle(text)).toBe(is);
});
