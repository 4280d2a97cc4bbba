import type { Preset } from './preset.ts';
import { FIRSTHAND } from './presets/firsthand.ts';
import { GOOGLE } from './presets/google.ts';
import { HUBSPOT } from './presets/hubspot.ts';
import { OUTLOOK } from './presets/outlook.ts';
import { PIPEDRIVE_LEADS, PIPEDRIVE_PEOPLE } from './presets/pipedrive.ts';
import { SALESFORCE, SALESFORCE_LOADER } from './presets/salesforce.ts';
import { ZOHO } from './presets/zoho.ts';

/** Every target there is a preset for, Firsthand's own format first. */
export const PRESETS: readonly Preset[] = [
  FIRSTHAND,
  HUBSPOT,
  SALESFORCE,
  SALESFORCE_LOADER,
  PIPEDRIVE_LEADS,
  PIPEDRIVE_PEOPLE,
  ZOHO,
  GOOGLE,
  OUTLOOK,
];

/** The preset with this id, Firsthand's own for an unknown one. */
export function presetById(id: string): Preset {
  return PRESETS.find((preset) => preset.id === id) ?? FIRSTHAND;
}
