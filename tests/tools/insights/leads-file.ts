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
/** Sums of a million such amounts are still numbers. */
const money = z.optional(z.number().check(z.minimum(-1e15), z.maximum(1e15)));
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
  value: money,
  cost: money,
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

/** What contradicts itself in a file of the right shape, a line each. */
function contradictionsIn({ leads, stages, now, goal, horizonDays }: z.infer<typeof file>): string[] {
  const found: string[] = [];
  const known = new Set(stages.map(({ id }) => id));
  const seen = new Set<string>();
  if (stages.length === 0) found.push('stages: at least one is needed');
  if (known.size < stages.length) found.push('stages: two have the same id');
  if (horizonDays <= 0) found.push('horizonDays: must be more than 0');
  if (goal && goal.by < goal.from) found.push('goal: ends before it begins');
  for (const [at, { id, createdAt, status, closedAt, visits }] of leads.entries()) {
    const say = (what: string) => found.push(`leads[${at}] (${id}): ${what}`);
    if (seen.has(id)) say('the id of another lead');
    seen.add(id);
    if (createdAt > now) say('created after now');
    if (status !== 'open' && closedAt === undefined) say(`${status} without closedAt`);
    if (visits.length === 0) say('no visits');
    for (const { stageId, enteredAt = 0, leftAt, exit } of visits) {
      if (!known.has(stageId)) say(`stage ${stageId} is not among the stages`);
      if (enteredAt > now || (leftAt ?? 0) > now) say(`a visit of ${stageId} after now`);
      if (leftAt !== undefined && leftAt < enteredAt) say(`left ${stageId} before entering it`);
      if ((exit === 'open') !== (leftAt === undefined))
        say(`${stageId}: leftAt goes with every exit but open`);
    }
  }
  return found;
}

/** What was first comes first; a visit of unknown time stays where it is. */
function inOrder<Visit extends { readonly enteredAt?: number | undefined }>(
  visits: readonly Visit[],
): Visit[] {
  return visits.every(({ enteredAt }) => enteredAt !== undefined)
    ? visits.toSorted((one, other) => (one.enteredAt ?? 0) - (other.enteredAt ?? 0))
    : [...visits];
}

const MOST_TOLD = 10;

/** What a file of leads holds, as `docs/insights.md` describes it; throws an error that names the places of what is wrong. */
export function readLeadsFile(json: string): {
  readonly records: readonly LeadRecord[];
  readonly scope: Scope;
  readonly wanted: Wanted;
} {
  // What is absent in other programs' files is often null.
  const given: unknown = JSON.parse(json, (_, value) => (value === null ? undefined : value));
  const read = z.safeParse(file, given);
  if (!read.success) throw new Error(z.prettifyError(read.error));
  const wrong = contradictionsIn(read.data);
  if (wrong.length > 0) {
    const more = wrong.length > MOST_TOLD ? [`and ${wrong.length - MOST_TOLD} more`] : [];
    throw new Error([...wrong.slice(0, MOST_TOLD), ...more].join('\n'));
  }
  const { leads, stages, now, horizonDays, goal, costPerLead } = read.data;
  const records = leads.map((lead) => ({
    ...lead,
    visits: inOrder(lead.visits),
    touches: lead.touches.toSorted((one, other) => one.at - other.at),
  }));
  return {
    records: records as readonly LeadRecord[],
    scope: { stages: stages as Scope['stages'], now, horizonDays },
    wanted: { ...(goal && { goal }), ...(costPerLead !== undefined && { costPerLead }) },
  };
}
