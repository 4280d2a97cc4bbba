import {
  type Channel,
  type Lead,
  outcomesOf,
  type Step,
  type StepKind,
  titleOfLead,
} from '../../lib/leads/lead.ts';
import { type WordKey, words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import type { IconName } from '../ui/icon.tsx';

const CHANNEL_OF_STEP: Partial<Record<StepKind, Channel>> = {
  'call-back': 'call',
  write: 'email',
  'send-proposal': 'email',
  meet: 'other',
};

const WORD_OF_CHANNEL: Readonly<Record<Channel, WordKey>> = {
  call: 'logCall',
  email: 'logEmail',
  message: 'logMessage',
  other: 'logOther',
};

/** The drawing of each channel. */
export const ICON_OF_CHANNEL: Readonly<Record<Channel, IconName>> = {
  call: 'phone',
  email: 'mail',
  message: 'message',
  other: 'person',
};

/** The channel a touch most likely has: what the step asks for, else how we spoke last, else a call. */
export function likelyChannel(lead: Lead, step?: Step): Channel {
  const last = lead.touches.toSorted((a, b) => a.at - b.at).at(-1);
  return (step && CHANNEL_OF_STEP[step.kind]) ?? last?.channel ?? 'call';
}

/** What one click on the row will log, in words. */
export function logWords(lead: Lead, channel: Channel): string {
  return words(WORD_OF_CHANNEL[channel], titleOfLead(lead.fields));
}

/** Logs an outbound touch of this channel with its usual outcome, now. */
export function logTouch(lead: Lead, channel: Channel): Promise<unknown> {
  const outcome = outcomesOf(channel)[0] ?? 'done';
  return act(
    { type: 'touch', leadId: lead.id, touch: { channel, direction: 'outbound', outcome } },
    words('touchLogged', titleOfLead(lead.fields)),
  );
}
