import type { FieldName, FieldValues, SourcedValue } from './value.ts';

export const CHANNELS = ['call', 'email', 'message', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const DIRECTIONS = ['outbound', 'inbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a touch ended; which of them make sense depends on the channel (`outcomesOf`). */
export const OUTCOMES = [
  'talked',
  'voicemail',
  'no-answer',
  'sent',
  'replied',
  'bounced',
  'met',
  'done',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const OUTCOMES_BY_CHANNEL: Readonly<Record<Channel, readonly Outcome[]>> = {
  call: ['talked', 'voicemail', 'no-answer'],
  email: ['sent', 'replied', 'bounced'],
  message: ['sent', 'replied', 'no-answer'],
  other: ['met', 'done', 'no-answer'],
};

/** The outcomes a channel can have, the usual one first. */
export function outcomesOf(channel: Channel): readonly Outcome[] {
  return OUTCOMES_BY_CHANNEL[channel];
}

/** One contact with the person, either way. `at` is epoch milliseconds. */
export interface Touch {
  readonly id: string;
  readonly at: number;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome;
  readonly note?: string;
}

export const QUESTIONS = ['need', 'canBuy', 'rightTime'] as const;
export type Question = (typeof QUESTIONS)[number];
export type Answer = 'yes' | 'no' | 'unknown';
export interface QualificationAnswer {
  readonly answer: Answer;
  readonly evidence?: string;
}
export type Qualification = Readonly<Record<Question, QualificationAnswer>>;

/** An amount in major units (18.5 means eighteen and a half), at most two decimals; `currency` is ISO 4217. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export const STEP_KINDS = [
  'call-back',
  'write',
  'send-proposal',
  'meet',
  'ask-again',
  'check-in',
  'other',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** How a step comes again when it is done: so many days, weeks, months or years after its date. */
export interface Recurrence {
  readonly count: number;
  readonly unit: (typeof RECURRENCE_UNITS)[number];
  /** The date it is counted from, from its second time on: the 31st is the 31st again after a shorter month. */
  readonly from?: string;
}
export const RECURRENCE_UNITS = ['day', 'week', 'month', 'year'] as const;

/**
 * Something to do on a calendar date, `YYYY-MM-DD`, at a time of day, `HH:MM`, where one is set: both as the
 * clock on the wall shows them, wherever the user is then. `ask-again` is how "not now" comes back.
 */
export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  readonly on: string;
  readonly at?: string;
  readonly every?: Recurrence;
  readonly note?: string;
}

export type VisitExit = 'advanced' | 'back' | 'won' | 'lost' | 'open';

/** One stay in one stage; `leftAt` is absent while it lasts. */
export interface Visit {
  readonly stageId: string;
  readonly enteredAt: number;
  readonly leftAt?: number;
  readonly exit: VisitExit;
  /** From when on it was watched, where it began elsewhere and came by import (delayed entry). */
  readonly seenFrom?: number;
  /** Nobody knows when it began: `enteredAt` is when it was imported, and says nothing about how long it lasted. */
  readonly isEntryUnknown?: true;
}

/** What somebody wrote about the lead; `at` is when it was last written. */
export interface Note {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly text: string;
}

export type LeadStatus = 'open' | 'won' | 'lost';

/** A lead as its events tell it; derived, never edited in place. */
export interface Lead {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Rep who captured it, '' where no name was set. */
  readonly by: string;
  /** Rep who looks after it, who captured it until somebody else is assigned; '' for nobody. */
  readonly owner: string;
  readonly tags: readonly string[];
  readonly fields: FieldValues;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly status: LeadStatus;
  readonly closedAt?: number;
  readonly lostReason?: string;
  readonly lostNote?: string;
  readonly visits: readonly Visit[];
  readonly touches: readonly Touch[];
  readonly qualification: Qualification;
  /** Answers to the pipeline's own criteria, by criterion id. */
  readonly answers: Readonly<Record<string, QualificationAnswer>>;
  /** Newest first. */
  readonly notes: readonly Note[];
  readonly money?: Money;
  /** What winning it costs us. */
  readonly cost?: Money;
  /** Open steps, soonest first. */
  readonly steps: readonly Step[];
  /** Leads that became part of this one. */
  readonly mergedIds: readonly string[];
  /** Leads known not to be the same person. */
  readonly apartIds: readonly string[];
}

/** The best value of a field, `undefined` where there is none. */
export function bestValue(fields: FieldValues, field: FieldName): SourcedValue | undefined {
  return fields[field]?.[0];
}

/** What to call a lead: name, else e-mail, company, phone, profile; never empty. */
export function titleOfLead(fields: FieldValues): string {
  for (const field of ['name', 'email', 'company', 'phone', 'profile', 'website'] as const) {
    const best = bestValue(fields, field);
    if (best) return best.value;
  }
  return '?';
}

/** The tag of somebody who asked not to be contacted: it goes where tags go, into filters and files. */
export const DO_NOT_CONTACT = 'do-not-contact';

/** Whether the person asked not to be contacted. */
export function wantsNoContact({ tags }: Lead): boolean {
  return tags.includes(DO_NOT_CONTACT);
}

/** Until when "not now" rests: the date of its first ask-again step; `undefined` for a lead that does not rest. */
export function restsUntil(lead: Lead): string | undefined {
  if (lead.status !== 'open' || lead.qualification.rightTime.answer !== 'no') return undefined;
  return lead.steps.find(({ kind }) => kind === 'ask-again')?.on;
}

/** When the lead entered the stage it is in (or left the pipeline from). */
export function enteredStageAt(lead: Lead): number {
  return lead.visits.at(-1)?.enteredAt ?? lead.createdAt;
}
