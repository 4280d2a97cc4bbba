import type { Command } from './command.ts';
import { type Decision, type DecisionContext, qualifiedFacts, refuse } from './decision.ts';
import type { Fact } from './event.ts';
import type { Answer, Lead, QualificationAnswer } from './lead.ts';
import { pipelineById } from './pipeline.ts';

/** An answer to one of the pipeline's own criteria, and what the question it belongs to is answered with then. */
export function decideAnswer(
  command: Extract<Command, { type: 'answer' }>,
  lead: Lead,
  { pipelines }: DecisionContext,
): Decision {
  const criteria = pipelineById(pipelines, lead.pipelineId).criteria;
  const criterion = criteria.find(({ id }) => id === command.criterionId);
  if (!criterion) return refuse('no-such-criterion');
  const evidence = command.evidence?.trim();
  const given: QualificationAnswer = { answer: command.answer, ...(evidence && { evidence }) };
  const held = lead.answers[criterion.id] ?? { answer: 'unknown' };
  if (held.answer === given.answer && held.evidence === given.evidence) return refuse('no-change');
  const answers = { ...lead.answers, [criterion.id]: given };
  const together = criteria
    .filter(({ question, retired }) => question === criterion.question && !retired)
    .map(({ id }) => answers[id]?.answer ?? 'unknown');
  const before = lead.qualification[criterion.question];
  const facts: Fact[] = [{ type: 'answered', criterionId: criterion.id, given }];
  const answer = answerOfAll(together);
  facts.push(...qualifiedFacts([{ ...before, question: criterion.question, answer }], lead.qualification));
  return { ok: true, facts };
}

/** One no is a no; yes only when every criterion says yes. */
function answerOfAll(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.every((answer) => answer === 'yes') ? 'yes' : 'unknown';
}
