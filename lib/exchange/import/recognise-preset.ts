import type { FactName } from '../facts.ts';
import type { Preset } from '../preset.ts';
import { LINKEDIN } from '../presets/linkedin.ts';
import { PRESETS } from '../presets.ts';
import type { Target } from './target.ts';

/** Below this share of a preset's headers, a file only happens to have some of them. */
const ENOUGH = 0.6;

/** The preset that a file's headers are of, compared without case; `undefined` for none. */
export function presetOfHeaders(headers: readonly string[]): Preset | undefined {
  const held = headers.map(folded).filter(Boolean);
  let best: { readonly preset: Preset; readonly share: number } | undefined;
  for (const preset of [LINKEDIN, ...PRESETS]) {
    const wanted = new Set(preset.columns.map(({ header }) => folded(header)));
    const found = held.filter((header) => wanted.has(header)).length;
    if (found < held.length) continue;
    const share = found / wanted.size;
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { preset, share };
  }
  return best?.preset;
}

/** What the columns of a file with a preset's headers say, by position. */
export function targetsOfPreset(preset: Preset, headers: readonly string[]): readonly (Target | undefined)[] {
  const byHeader = new Map(
    preset.columns.map(({ header, fact, format }) => [
      folded(header),
      format === 'label-work' || format === 'type-smtp' || !fact ? undefined : TARGET_OF_FACT[fact],
    ]),
  );
  return headers.map((header) => byHeader.get(folded(header)));
}

const TARGET_OF_FACT: Readonly<Partial<Record<FactName, Target>>> = {
  name: 'name',
  givenName: 'givenName',
  givenBesideFamily: 'givenName',
  middleName: 'middleName',
  familyName: 'familyName',
  someFamilyName: 'familyName',
  namePrefix: 'namePrefix',
  nameSuffix: 'nameSuffix',
  email: 'email',
  email2: 'email',
  otherEmails: 'email',
  phone: 'phone',
  phone2: 'phone',
  otherPhones: 'phone',
  title: 'title',
  company: 'company',
  someCompany: 'company',
  website: 'website',
  otherWebsites: 'website',
  profile: 'profile',
  linkedIn: 'profile',
  otherProfiles: 'profile',
  location: 'location',
  pipeline: 'pipeline',
  stage: 'stage',
  status: 'status',
  inStageSince: 'enteredOn',
  closedOn: 'closedOn',
  lostReason: 'lostReason',
  lostNote: 'lostNote',
  value: 'value',
  currency: 'currency',
  cost: 'cost',
  capturedOn: 'since',
  firstContactOn: 'touchedOn',
  firstContactBy: 'channel',
  direction: 'direction',
  outcome: 'outcome',
  notes: 'note',
  touchNotes: 'note',
  description: 'note',
  need: 'need',
  canBuy: 'canBuy',
  rightTime: 'rightTime',
  nextStep: 'stepKind',
  nextStepOn: 'stepOn',
  tags: 'tags',
  owner: 'owner',
  id: 'leadId',
};

function folded(header: string): string {
  return header.trim().toLowerCase();
}
