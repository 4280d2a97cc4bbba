import { likeness } from './edits.ts';

const SHORTEST = 3;
const LONGEST = 24;
const SHORTEST_MISSPELT = 4;
/** Each form is looked for in every lead, so a search takes as much longer. */
const MOST_FORMS = 5;

/**
 * The words that occur in a list, to find those that somebody may have meant. Where they occur is not kept: that is found
 * by looking through the list.
 */
export class Vocabulary {
  /** How often each word occurs. */
  readonly #counts = new Map<string, number>();

  /** Adds the words of a folded text. */
  learn(text: string): void {
    for (const word of text.split(/[ \n]/)) {
      if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) continue;
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  /**
   * Beginnings of known words that a folded word may be a misspelling of, the nearest and then the most frequent first:
   * with one error in it, or two from six letters on.
   */
  near(typed: string): readonly string[] {
    if (typed.length < SHORTEST_MISSPELT || typed.length > LONGEST || /\d/.test(typed)) return [];
    const most = typed.length < 6 ? 1 : 2;
    const found = new Map<string, { readonly edits: number; count: number }>();
    for (const [word, count] of this.#counts) {
      const like = likeness(typed, word, most);
      if (!like || like.edits === 0) continue;
      const known = found.get(like.beginning);
      if (known) known.count += count;
      else found.set(like.beginning, { edits: like.edits, count });
    }
    const forms: string[] = [];
    for (const [form] of [...found].sort(([, a], [, b]) => a.edits - b.edits || b.count - a.count)) {
      // What has a form in it is found by that form.
      if (!forms.some((other) => form.includes(other))) forms.push(form);
      if (forms.length === MOST_FORMS) break;
    }
    return forms;
  }
}
