import { CHANNELS, type Channel } from '../leads/lead.ts';
import { type Proportion, wilson } from './proportion.ts';
import type { LeadRecord, TouchRecord } from './record.ts';
import type { Period } from './stage-books.ts';

/** Outreach through one channel, or all. */
export interface Reach {
  readonly channel: Channel | 'all';
  /** Outbound touches delivered. */
  readonly impressions: number;
  /** Distinct leads with at least one. */
  readonly reach: number;
  /** Impressions per lead reached; absent where nobody was. */
  readonly frequency?: number;
  /** Leads with 1, 2, 3, and 4 or more. */
  readonly distribution: readonly [number, number, number, number];
  /** Leads that answered after one. */
  readonly replies: Proportion;
  /** Of the leads that got a touch number j without having answered before, how many answered to it; from j = 1. */
  readonly hazard: readonly Proportion[];
}

const MOST_TOUCHES = 12;

/**
 * Whether a touch reached the person: an e-mail sent that did not bounce, a call talked or to voicemail, a message
 * sent, a meeting. That an e-mail was opened is never counted, since mail programs open by themselves.
 */
export function isDelivered({ direction, channel, outcome }: TouchRecord): boolean {
  if (direction !== 'outbound') return false;
  if (channel === 'email') return outcome === 'sent' || outcome === 'replied';
  if (channel === 'call') return outcome === 'talked' || outcome === 'voicemail';
  if (channel === 'message') return outcome === 'sent' || outcome === 'replied';
  return outcome === 'met' || outcome === 'done';
}

/** Whether the person answered with, or by, a touch. */
function isReply({ direction, outcome }: TouchRecord): boolean {
  return direction === 'inbound' || outcome === 'replied' || outcome === 'talked' || outcome === 'met';
}

/** Reach and impressions of all outreach and of each channel, within a period where one is given. */
export function reachByChannel(records: readonly LeadRecord[], period?: Period): readonly Reach[] {
  const isIn = ({ at }: TouchRecord) => !period || (at >= period.from && at < period.to);
  const touches = records.map((record) => record.touches.filter(isIn));
  return (['all', ...CHANNELS] as const).map((channel) => reachOf(touches, channel));
}

function reachOf(leads: readonly (readonly TouchRecord[])[], channel: Channel | 'all'): Reach {
  const distribution: [number, number, number, number] = [0, 0, 0, 0];
  const got = new Array<number>(MOST_TOUCHES).fill(0);
  const answered = new Array<number>(MOST_TOUCHES).fill(0);
  let [impressions, reach, replied] = [0, 0, 0];
  for (const touches of leads) {
    const { count, replyTo } = countTouches(touches, channel);
    if (count === 0) continue;
    impressions += count;
    reach++;
    const place = Math.min(count, 4) - 1;
    distribution[place] = (distribution[place] ?? 0) + 1;
    if (replyTo > 0) replied++;
    for (let number = 1; number <= Math.min(replyTo || count, MOST_TOUCHES); number++) {
      got[number - 1] = (got[number - 1] ?? 0) + 1;
      if (number === replyTo) answered[number - 1] = (answered[number - 1] ?? 0) + 1;
    }
  }
  return {
    channel,
    impressions,
    reach,
    ...(reach > 0 && { frequency: impressions / reach }),
    distribution,
    replies: wilson(replied, reach),
    hazard: got.filter((count) => count > 0).map((count, index) => wilson(answered[index] ?? 0, count)),
  };
}

/** Delivered touches through a channel, and after how many of them the person first answered; 0 for never. */
function countTouches(
  touches: readonly TouchRecord[],
  channel: Channel | 'all',
): { readonly count: number; readonly replyTo: number } {
  let [count, replyTo] = [0, 0];
  for (const touch of touches) {
    if (channel !== 'all' && touch.channel !== channel) continue;
    if (isDelivered(touch)) count++;
    if (replyTo === 0 && count > 0 && isReply(touch)) replyTo = count;
  }
  return { count, replyTo };
}
