import type { LeadList, ListContext } from '../list/lead-list.ts';

/** What a list can be asked from another thread. */
export type Asked = Omit<LeadList, 'onChange'>;

/** A question: a method of the list by name, and what it is given. */
export type Question = {
  [Name in keyof Asked]: { readonly name: Name; readonly given: Parameters<Asked[Name]> };
}[keyof Asked];

/** What the thread is told. The context comes first; the language (BCP 47) orders texts. */
export type ToThread =
  | { readonly kind: 'context'; readonly context: ListContext; readonly language: string }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question };

/** What it says: an answer to each question, in the order asked, and that the list has changed. */
export type FromThread =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number }
  | { readonly kind: 'changed' };

/** The end of a thread that is talked to: a `Worker`, or the port of a channel. */
export interface ThreadPort {
  postMessage(message: ToThread): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromThread>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}
