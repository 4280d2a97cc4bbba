import {
  bestValue,
  type Channel,
  enteredStageAt,
  type Lead,
  type LeadStatus,
  QUESTIONS,
  restsUntil,
  titleOfLead,
} from './lead.ts';

/**
 * What lists show, sort, filter and search of a lead: small, so that a hundred thousand fit into memory. Texts are
 * '' where there is nothing; instants are epoch ms, dates `YYYY-MM-DD`.
 */
export interface LeadBrief {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly pipelineId: string;
  readonly stageId: string;
  readonly status: LeadStatus;
  readonly lostReason?: string;
  readonly owner: string;
  readonly tags: readonly string[];
  readonly amount?: number;
  readonly currency?: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Into the stage while open, of the ending afterwards. */
  readonly since: number;
  readonly dueOn?: string;
  readonly dueAt?: string;
  readonly restsUntil?: string;
  readonly touches: number;
  readonly touchedAt?: number;
  readonly channel?: Channel;
  /** Id of the site that the lead was first captured from, '' when it was typed. */
  readonly site: string;
  /** Answers to need, can buy and right time, a letter each: `y`, `n` or `u`. */
  readonly answers: string;
  /** Notes and what was written with touches, for the search. */
  readonly notes: string;
}

const MOST_NOTES = 2000;

/** A lead in brief. */
export function briefFromLead(lead: Lead): LeadBrief {
  const { fields, steps, touches, money } = lead;
  const [step] = lead.status === 'lost' ? [] : steps;
  const last = touches.at(-1);
  const rests = restsUntil(lead);
  const text = (field: 'title' | 'company' | 'location') => bestValue(fields, field)?.value ?? '';
  return {
    id: lead.id,
    name: titleOfLead(fields),
    title: text('title'),
    company: text('company'),
    location: text('location'),
    emails: fields.email?.map(({ value }) => value) ?? [],
    phones: fields.phone?.map(({ value }) => value) ?? [],
    pipelineId: lead.pipelineId,
    stageId: lead.stageId,
    status: lead.status,
    ...(lead.lostReason !== undefined && { lostReason: lead.lostReason }),
    owner: lead.owner,
    tags: lead.tags,
    ...(money && { amount: money.amount, currency: money.currency }),
    createdAt: lead.createdAt,
    updatedAt: lead.updatedAt,
    since: lead.closedAt ?? enteredStageAt(lead),
    ...(step && { dueOn: step.on, ...(step.at && { dueAt: step.at }) }),
    ...(rests && { restsUntil: rests }),
    touches: touches.length,
    ...(last && { touchedAt: last.at, channel: last.channel }),
    site: firstSite(lead),
    answers: QUESTIONS.map((question) => lead.qualification[question].answer[0]).join(''),
    notes: notesOf(lead),
  };
}

function firstSite({ fields }: Lead): string {
  const captured = Object.values(fields)
    .flat()
    .filter(({ site }) => site);
  return captured.reduce((first, value) => (value.at < first.at ? value : first), {
    at: Number.POSITIVE_INFINITY,
    site: '',
  }).site;
}

function notesOf({ notes, touches }: Lead): string {
  const texts = [...notes.map(({ text }) => text), ...touches.flatMap(({ note }) => note ?? [])];
  return texts.join('\n').slice(0, MOST_NOTES);
}
