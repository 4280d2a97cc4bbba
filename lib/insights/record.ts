import {
  bestValue,
  type Channel,
  type Direction,
  type Lead,
  type LeadStatus,
  type Outcome,
  QUESTIONS,
  type Visit,
  type VisitExit,
} from '../leads/lead.ts';

/** One stay in one stage. Instants are epoch ms. */
export interface VisitRecord {
  readonly stageId: string;
  /** Absent where nobody knows: the stay counts, and says nothing about time. */
  readonly enteredAt?: number;
  readonly leftAt?: number;
  readonly exit: VisitExit;
  /** From when on the stay was watched, where that is later than its beginning (left truncation). */
  readonly seenFrom?: number;
}

export interface TouchRecord {
  readonly at: number;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome;
}

/** What the figures need of a lead. */
export interface LeadRecord {
  readonly id: string;
  readonly createdAt: number;
  readonly owner: string;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly status: LeadStatus;
  readonly closedAt?: number;
  readonly visits: readonly VisitRecord[];
  /** Oldest first. */
  readonly touches: readonly TouchRecord[];
  readonly tags: readonly string[];
  /** Major units of `currency`. */
  readonly value?: number;
  readonly cost?: number;
  readonly currency?: string;
  /** Id of the site it was first captured from, '' where it was typed. */
  readonly site: string;
  readonly title: string;
  readonly company: string;
  readonly email: string;
  readonly location: string;
  /** Answers to need, can buy and right time: `y`, `n` or `u` each. */
  readonly answers: string;
  /** Anything else known of it, by name: size of the company, line of business. */
  readonly attributes?: Readonly<Record<string, string | number>>;
}

/** What the figures need of a lead as it stands. */
export function recordFromLead(lead: Lead): LeadRecord {
  const { fields, money, cost } = lead;
  const text = (field: 'title' | 'company' | 'email' | 'location') => bestValue(fields, field)?.value ?? '';
  return {
    id: lead.id,
    createdAt: lead.createdAt,
    owner: lead.owner,
    pipelineId: lead.pipelineId,
    stageId: lead.stageId,
    status: lead.status,
    ...(lead.closedAt !== undefined && { closedAt: lead.closedAt }),
    visits: lead.visits.map(visitRecord),
    touches: lead.touches,
    tags: lead.tags,
    ...(money && { value: money.amount, currency: money.currency }),
    ...(cost && cost.currency === (money?.currency ?? cost.currency) && { cost: cost.amount }),
    site: siteOf(lead),
    title: text('title'),
    company: text('company'),
    email: text('email'),
    location: text('location'),
    answers: QUESTIONS.map((question) => lead.qualification[question].answer[0]).join(''),
  };
}

function visitRecord({ isEntryUnknown, enteredAt, ...visit }: Visit): VisitRecord {
  return isEntryUnknown ? visit : { ...visit, enteredAt };
}

/** The site that the oldest value came from. */
function siteOf({ fields }: Lead): string {
  let first: { at: number; site: string } = { at: Number.POSITIVE_INFINITY, site: '' };
  for (const values of Object.values(fields)) {
    for (const value of values) if (value.site && value.at < first.at) first = value;
  }
  return first.site;
}

/** Whether it is known how long a stay has lasted, and some of it was watched. */
export function isTimed({
  enteredAt,
  leftAt = Number.POSITIVE_INFINITY,
  seenFrom = 0,
}: VisitRecord): boolean {
  return enteredAt !== undefined && seenFrom < leftAt;
}
