import type { Answer, Channel, Direction, Outcome, Question, StepKind } from '../../lib/leads/lead.ts';
import type { PersonRole, SimilarReason } from '../../lib/leads/reading.ts';
import type { FieldName, ValueSource } from '../../lib/leads/value.ts';
import { type WordKey, words } from '../../lib/words.ts';

type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

function keyOf<Prefix extends string, Id extends string>(
  prefix: Prefix,
  id: Id,
): `${Prefix}_${Underscored<Id>}` {
  return `${prefix}_${id.replaceAll('-', '_')}` as `${Prefix}_${Underscored<Id>}`;
}

function named<Prefix extends string, Id extends string>(prefix: Prefix, id: Id): string {
  const key: `${Prefix}_${Underscored<Id>}` & string = keyOf(prefix, id);
  return words(key as WordKey);
}

/** The word for a field of a lead. */
export const fieldWord = (field: FieldName) => named('field', field);
/** Where a value was seen, in words. */
export const sourceWord = (source: ValueSource) => named('source', source);
/** The part a person plays on a page, in a word. */
export const roleWord = (role: PersonRole) => named('role', role);
/** The word for a channel. */
export const channelWord = (channel: Channel) => named('channel', channel);
/** The word for a direction. */
export const directionWord = (direction: Direction) => named('direction', direction);
/** The word for how a touch ended. */
export const outcomeWord = (outcome: Outcome) => named('outcome', outcome);
/** The words for what is to be done next. */
export const stepWord = (kind: StepKind) => named('step', kind);
/** A qualification question as asked. */
export const questionWord = (question: Question) => named('question', question);
/** The word for an answer. */
export const answerWord = (answer: Answer) => named('answer', answer);
/** Why two people may be one, in words. */
export const similarWord = (reason: SimilarReason) => named('similar', reason);
