import * as z from 'zod/mini';
import type { Wanted } from '../../../lib/insights/insights.ts';
import type { LeadRecord } from '../../../lib/insights/record.ts';
import type { Scope } from '../../../lib/insights/scope.ts';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '../../../lib/leads/lead.ts';

/** Epoch ms, or an ISO 8601 date or instant; a date begins at midnight UTC. */
const instant = z.pipe(
  z.union([z.number(), z.string()]),
  z.transform((given, context) => {
    const at = typeof given === 'number' ? given : Date.parse(given);
    if (Number.isNaN(at)) context.issues.push({ code: 'custom', message: 'no instant', input: given });
    return at;
  }),
);
const text = z._default(z.string(), '');

const visit = z.object({
  stageId: z.string(),
  enteredAt: z.optional(instant),
  leftAt: z.optional(instant),
  exit: z.enum(['advanced', 'back', 'won', 'lost', 'open']),
  seenFrom: z.optional(instant),
});
const touch = z.object({
  at: instant,
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS),
  outcome: z.enum(OUTCOMES),
});
const lead = z.object({
  id: z.string(),
  createdAt: instant,
  owner: text,
  status: z.enum(['open', 'won', 'lost']),
  closedAt: z.optional(instant),
  stageId: z.string(),
  visits: z.array(visit),
  touches: z._default(z.array(touch), []),
  tags: z._default(z.array(z.string()), []),
  value: z.optional(z.number()),
  cost: z.optional(z.number()),
  currency: z.optional(z.string()),
  pipelineId: text,
  site: text,
  title: text,
  company: text,
  email: text,
  location: text,
  answers: z._default(z.string(), 'uuu'),
  attributes: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
const stage = z.object({
  id: z.string(),
  slowDays: z._default(z.number(), 14),
  stalledDays: z._default(z.number(), 30),
  target: z.optional(z.number()),
});
const file = z.object({
  now: instant,
  horizonDays: z._default(z.number(), 90),
  stages: z.array(stage),
  costPerLead: z.optional(z.number()),
  goal: z.optional(
    z.object({ kind: z.enum(['wins', 'revenue', 'profit']), amount: z.number(), from: instant, by: instant }),
  ),
  leads: z.array(lead),
});

/** What a file of leads holds, as `docs/insights.md` describes it; throws with the place of what is wrong. */
export function readLeadsFile(json: string): {
  readonly records: readonly LeadRecord[];
  readonly scope: Scope;
  readonly wanted: Wanted;
} {
  const { leads, stages, now, horizonDays, goal, costPerLead } = z.parse(file, JSON.parse(json));
  return {
    records: leads as readonly LeadRecord[],
    scope: { stages: stages as Scope['stages'], now, horizonDays },
    wanted: { ...(goal && { goal }), ...(costPerLead !== undefined && { costPerLead }) },
  };
}
