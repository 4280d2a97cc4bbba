import { bestValue, enteredStageAt, type Lead, titleOfLead } from '../leads/lead.ts';
import { lostReasonById, type Pipelines, pipelineById, stageById } from '../leads/pipeline.ts';
import type { FieldName } from '../leads/value.ts';
import { partsOfName } from '../reading/name-parts.ts';
import { calendarDate } from './cell-formats.ts';
import { NOTE_SEPARATOR, VALUE_SEPARATOR } from './separators.ts';

type Fact = (lead: Lead, pipelines: Pipelines) => string;

const best = (field: FieldName) => (lead: Lead) => bestValue(lead.fields, field)?.value ?? '';
const nth = (field: FieldName, index: number) => (lead: Lead) => lead.fields[field]?.[index]?.value ?? '';
const others = (field: FieldName) => (lead: Lead) =>
  (lead.fields[field] ?? [])
    .slice(1)
    .map(({ value }) => value)
    .join(VALUE_SEPARATOR);
const partsOf = (lead: Lead) => partsOfName(best('name')(lead));
const touchNotes = ({ touches }: Lead) => touches.flatMap(({ note }) => (note ? [note] : []));
const questions = ({ qualification: { need, canBuy, rightTime } }: Lead) => [need, canBuy, rightTime];

/** What a lead can put into a cell, as plain text; dates are ISO 8601 calendar dates where the user is. */
export const FACTS = {
  name: (lead) => bestValue(lead.fields, 'name')?.value ?? titleOfLead(lead.fields),
  givenName: (lead) => partsOf(lead).given ?? '',
  middleName: (lead) => partsOf(lead).middle ?? '',
  familyName: (lead) => partsOf(lead).family ?? '',
  /** Where a target refuses a lead without a last name. */
  someFamilyName: (lead) => partsOf(lead).family ?? titleOfLead(lead.fields),
  /** A name of one word stands under the last name alone, where a target needs that. */
  givenBesideFamily: (lead) => (partsOf(lead).family ? (partsOf(lead).given ?? '') : ''),
  namePrefix: (lead) => partsOf(lead).prefix ?? '',
  nameSuffix: (lead) => partsOf(lead).suffix ?? '',
  nickname: (lead) => partsOf(lead).nickname ?? '',
  email: best('email'),
  email2: nth('email', 1),
  otherEmails: others('email'),
  phone: best('phone'),
  phone2: nth('phone', 1),
  otherPhones: others('phone'),
  title: best('title'),
  company: best('company'),
  /** Where a target refuses a lead without a company: the domain says which it is. */
  someCompany: (lead) => best('company')(lead) || domainOf(lead) || titleOfLead(lead.fields),
  website: best('website'),
  otherWebsites: others('website'),
  profile: best('profile'),
  linkedIn: (lead) =>
    lead.fields.profile?.find(({ value }) => /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\//i.test(value))
      ?.value ?? '',
  otherProfiles: others('profile'),
  location: best('location'),
  pipeline: (lead, pipelines) => pipelineById(pipelines, lead.pipelineId).name,
  stage: ({ stageId }, pipelines) => stageById(pipelines, stageId)?.name ?? stageId,
  status: ({ status }) => status,
  inStageSince: (lead) => (lead.visits.at(-1)?.isEntryUnknown ? '' : calendarDate(enteredStageAt(lead))),
  closedOn: ({ closedAt }) => calendarDate(closedAt),
  lostReason: ({ lostReason = '' }, pipelines) => lostReasonById(pipelines, lostReason)?.name ?? lostReason,
  lostNote: ({ lostNote = '' }) => lostNote,
  value: ({ money }) => (money ? String(money.amount) : ''),
  currency: ({ money }) => money?.currency ?? '',
  cost: ({ cost }) => (cost ? `${cost.amount} ${cost.currency}` : ''),
  firstContactOn: ({ touches }) => calendarDate(touches[0]?.at),
  firstContactBy: ({ touches }) => touches[0]?.channel ?? '',
  direction: ({ touches }) => touches[0]?.direction ?? '',
  outcome: ({ touches }) => touches[0]?.outcome ?? '',
  touches: ({ touches }) => String(touches.length),
  lastTouchOn: ({ touches }) => calendarDate(touches.at(-1)?.at),
  notes: ({ notes }) => notes.map(({ text }) => text).join(NOTE_SEPARATOR),
  touchNotes: (lead) => touchNotes(lead).join(NOTE_SEPARATOR),
  /** Everything that was written about the lead, for targets with one field for it. */
  description: (lead) => [...lead.notes.map(({ text }) => text), ...touchNotes(lead)].join('\n'),
  need: ({ qualification }) => qualification.need.answer,
  canBuy: ({ qualification }) => qualification.canBuy.answer,
  rightTime: ({ qualification }) => qualification.rightTime.answer,
  evidence: (lead) =>
    questions(lead)
      .flatMap(({ evidence }) => evidence || [])
      .join('\n'),
  criteria: ({ answers }, { all }) =>
    all
      .flatMap(({ criteria }) => criteria)
      .flatMap(({ id, name }) => {
        const given = answers[id];
        return given ? [`${name}: ${given.answer}${given.evidence ? ` (${given.evidence})` : ''}`] : [];
      })
      .join('\n'),
  nextStep: ({ steps }) => steps[0]?.kind ?? '',
  nextStepOn: ({ steps }) => steps[0]?.on ?? '',
  capturedOn: ({ createdAt }) => calendarDate(createdAt),
  capturedFrom: (lead) =>
    Object.values(lead.fields)
      .flat()
      .filter(({ url }) => url !== '')
      .sort((a, b) => a.at - b.at)[0]?.url ?? '',
  site: (lead) =>
    Object.values(lead.fields)
      .flat()
      .find(({ site }) => site !== '')?.site ?? '',
  tags: ({ tags }) => tags.join(VALUE_SEPARATOR),
  rep: ({ by }) => by,
  owner: ({ owner }) => owner,
  id: ({ id }) => id,
} as const satisfies Readonly<Record<string, Fact>>;

/** The name of something a lead can put into a cell. */
export type FactName = keyof typeof FACTS;

function domainOf(lead: Lead): string {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#]+)/i.exec(best('website')(lead))?.[1];
  return host ?? best('email')(lead).split('@')[1] ?? '';
}
