import { expect } from 'vitest';

/** Passes where nothing breaks the rule; else fails with every sentence. */
export function expectNone(sentences: readonly string[]): void {
  expect(sentences, `\n${sentences.join('\n')}\n`).toEqual([]);
}
