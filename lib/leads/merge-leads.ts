import { compareNotes } from './fold-labels.ts';
import { compareSteps } from './fold-steps.ts';
import { type Lead, QUESTIONS, type Qualification } from './lead.ts';

/**
 * A lead with what another brings that was merged into it: touches, notes, steps and tags of both; its own
 * answers and value where it has them; its own stage and history. Values of fields are `foldFields`'s.
 */
export function withMerged(lead: Lead, other: Lead): Lead {
  const money = lead.money ?? other.money;
  const cost = lead.cost ?? other.cost;
  return {
    ...lead,
    owner: lead.owner || other.owner,
    updatedAt: Math.max(lead.updatedAt, other.updatedAt),
    tags: [...new Set([...lead.tags, ...other.tags])].sort(),
    touches: [...lead.touches, ...other.touches].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    notes: [...lead.notes, ...other.notes].sort(compareNotes),
    steps: [...lead.steps, ...other.steps].sort(compareSteps),
    qualification: mergedQualification(lead.qualification, other.qualification),
    answers: { ...other.answers, ...lead.answers },
    ...(money ? { money } : {}),
    ...(cost ? { cost } : {}),
    mergedIds: [...new Set([...lead.mergedIds, ...other.mergedIds])],
    apartIds: [...new Set([...lead.apartIds, ...other.apartIds])].filter((id) => id !== lead.id),
  };
}

function mergedQualification(own: Qualification, other: Qualification): Qualification {
  const entries = QUESTIONS.map(
    (question) => [question, own[question].answer === 'unknown' ? other[question] : own[question]] as const,
  );
  return Object.fromEntries(entries) as unknown as Qualification;
}
