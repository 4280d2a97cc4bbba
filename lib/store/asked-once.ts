/** Answers that are asked for once and remembered until somebody knows better. */
export interface AskedOnce<Key, Answer> {
  /** The answer, as a promise that is the same for everybody who asks. */
  readonly get: (key: Key) => Promise<Answer>;
  readonly set: (key: Key, answer: Answer) => void;
  /** Makes the next one who wants to know ask again. */
  readonly forget: (key: Key) => void;
}

/** Remembers what `ask` answers. Asking ahead is asking without waiting: a failure is told to those who wait. */
export function askedOnce<Key, Answer>(ask: (key: Key) => Promise<Answer>): AskedOnce<Key, Answer> {
  const answers = new Map<Key, Promise<Answer>>();
  return {
    get: (key) => {
      const known = answers.get(key);
      if (known) return known;
      const answer = ask(key);
      answer.catch(() => undefined);
      answers.set(key, answer);
      return answer;
    },
    set: (key, answer) => void answers.set(key, Promise.resolve(answer)),
    forget: (key) => void answers.delete(key),
  };
}
