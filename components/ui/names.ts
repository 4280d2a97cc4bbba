import type { Answer, Channel, Direction, Outcome, Question, StepKind } from '../../lib/leads/lead.ts';
import type { PersonRole, SimilarReason } from '../../lib/leads/reading.ts';
import type { FieldName, ValueSource } from '../../lib/leads/value.ts';
import { words } from '../../lib/words.ts';

type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

/** Message keys have no hyphens, ids do. */
function underscored<T extends string>(id: T): Underscored<T> {
  return id.replaceAll('-', '_') as Underscored<T>;
}

/** The word for a field of a lead. */
export const fieldWord = (field: FieldName) => words(`field_${field}`);
/** Where a value was seen, in words. */
export const sourceWord = (source: ValueSource) => words(`source_${underscored(source)}`);
/** The part a person plays on a page, in a word. */
export const roleWord = (role: PersonRole) => words(`role_${underscored(role)}`);
/** The word for a channel. */
export const channelWord = (channel: Channel) => words(`channel_${channel}`);
/** The word for a direction. */
export const directionWord = (direction: Direction) => words(`direction_${direction}`);
/** The word for how a touch ended. */
export const outcomeWord = (outcome: Outcome) => words(`outcome_${underscored(outcome)}`);
/** The words for what is to be done next. */
export const stepWord = (kind: StepKind) => words(`step_${underscored(kind)}`);
/** A qualification question as asked. */
export const questionWord = (question: Question) => words(`question_${question}`);
/** The word for an answer. */
export const answerWord = (answer: Answer) => words(`answer_${answer}`);
/** Why two people may be one, in words. */
export const similarWord = (reason: SimilarReason) => words(`similar_${underscored(reason)}`);
