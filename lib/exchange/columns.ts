import { bestValue, type Lead, titleOfLead } from '../leads/lead.ts';
import { lostReasonById, type Pipelines, stageById } from '../leads/pipeline.ts';
import type { FieldName } from '../leads/value.ts';
import { partsOfName } from '../reading/name-parts.ts';

export interface Column {
  readonly header: string;
  readonly cell: (lead: Lead, pipelines: Pipelines) => string;
}

const best = (field: FieldName) => (lead: Lead) => bestValue(lead.fields, field)?.value ?? '';
const others = (field: FieldName) => (lead: Lead) =>
  (lead.fields[field] ?? [])
    .slice(1)
    .map(({ value }) => value)
    .join('; ');
const partsOf = (lead: Lead) => partsOfName(best('name')(lead));
const firstTouch = (lead: Lead) => lead.touches[0];

/**
 * The columns of an export, in order. Headers are the same in every language, so that a file can be read
 * again wherever it came from; dates are ISO 8601 calendar dates in the user's time zone.
 */
export const COLUMNS: readonly Column[] = [
  { header: 'Name', cell: (lead) => bestValue(lead.fields, 'name')?.value ?? titleOfLead(lead.fields) },
  { header: 'First name', cell: (lead) => partsOf(lead).given ?? '' },
  { header: 'Last name', cell: (lead) => partsOf(lead).family ?? '' },
  { header: 'E-mail', cell: best('email') },
  { header: 'Other e-mails', cell: others('email') },
  { header: 'Phone', cell: best('phone') },
  { header: 'Other phones', cell: others('phone') },
  { header: 'Job title', cell: best('title') },
  { header: 'Company', cell: best('company') },
  { header: 'Website', cell: best('website') },
  { header: 'Profile', cell: best('profile') },
  { header: 'Other profiles', cell: others('profile') },
  { header: 'Location', cell: best('location') },
  { header: 'Stage', cell: ({ stageId }, pipelines) => stageById(pipelines, stageId)?.name ?? stageId },
  { header: 'Status', cell: ({ status }) => status },
  { header: 'In stage since', cell: ({ visits }) => dateOf(visits.at(-1)?.enteredAt) },
  { header: 'Closed on', cell: ({ closedAt }) => dateOf(closedAt) },
  {
    header: 'Lost reason',
    cell: ({ lostReason = '' }, pipelines) => lostReasonById(pipelines, lostReason)?.name ?? lostReason,
  },
  { header: 'Value', cell: ({ money }) => (money ? String(money.amount) : '') },
  { header: 'Currency', cell: ({ money }) => money?.currency ?? '' },
  { header: 'Cost', cell: ({ cost }) => (cost ? `${cost.amount} ${cost.currency}` : '') },
  { header: 'First contact on', cell: (lead) => dateOf(firstTouch(lead)?.at) },
  { header: 'First contact by', cell: (lead) => firstTouch(lead)?.channel ?? '' },
  { header: 'Direction', cell: (lead) => firstTouch(lead)?.direction ?? '' },
  { header: 'Outcome', cell: (lead) => firstTouch(lead)?.outcome ?? '' },
  { header: 'Touches', cell: ({ touches }) => String(touches.length) },
  { header: 'Last touch on', cell: ({ touches }) => dateOf(touches.at(-1)?.at) },
  {
    header: 'Notes',
    cell: ({ notes, touches }) =>
      [...notes.map(({ text }) => text), ...touches.flatMap(({ note }) => (note ? [note] : []))].join('\n'),
  },
  { header: 'Needs it', cell: ({ qualification }) => qualification.need.answer },
  { header: 'Can buy', cell: ({ qualification }) => qualification.canBuy.answer },
  { header: 'Right time', cell: ({ qualification }) => qualification.rightTime.answer },
  {
    header: 'Evidence',
    cell: ({ qualification: { need, canBuy, rightTime } }) =>
      [need, canBuy, rightTime].flatMap(({ evidence }) => (evidence ? [evidence] : [])).join('\n'),
  },
  { header: 'Next step', cell: ({ steps }) => steps[0]?.kind ?? '' },
  { header: 'Next step on', cell: ({ steps }) => steps[0]?.on ?? '' },
  { header: 'Captured on', cell: ({ createdAt }) => dateOf(createdAt) },
  { header: 'Captured from', cell: (lead) => sourceOf(lead) },
  { header: 'Tags', cell: ({ tags }) => tags.join(', ') },
  { header: 'Rep', cell: ({ by }) => by },
  { header: 'Owner', cell: ({ owner }) => owner },
  { header: 'Lead ID', cell: ({ id }) => id },
];

function dateOf(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function sourceOf(lead: Lead): string {
  const captured = Object.values(lead.fields)
    .flat()
    .filter(({ url }) => url !== '')
    .sort((a, b) => a.at - b.at);
  return captured[0]?.url ?? '';
}
