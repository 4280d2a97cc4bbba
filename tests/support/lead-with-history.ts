import { randomFrom } from '../../lib/insights/random.ts';
import { CHANNELS, type Lead, type Touch, type Visit } from '../../lib/leads/lead.ts';
import { fictionalLead } from './seed.ts';

const DAY_MS = 86_400_000;
const STAGES = ['first-contact', 'qualification', 'proposal', 'negotiation', 'closing'];
const MEAN_DAYS = [5, 9, 12, 14, 6];
const GOES_ON = [0.62, 0.6, 0.7, 0.72, 0.8];
const OUTCOMES = { call: 'talked', email: 'sent', message: 'sent', other: 'met' } as const;
const REPS = ['Grace', 'Hedy', 'Rep'];

/** The fictional lead with this number as it may have gone in some 200 days; always the same. */
export function leadWithHistory(number: number, now: number): Lead {
  const random = randomFrom(number * 7919 + 17);
  const createdAt = now - Math.floor(random.uniform() * 200 * DAY_MS);
  const isFair = random.uniform() < 0.3;
  const visits: Visit[] = [];
  let at = createdAt;
  let ending: Pick<Lead, 'status' | 'closedAt' | 'lostReason'> = { status: 'open' };
  for (const [place, stageId] of STAGES.entries()) {
    const leftAt = at - Math.log(1 - random.uniform()) * (MEAN_DAYS[place] ?? 1) * DAY_MS;
    if (leftAt > now) {
      visits.push({ stageId, enteredAt: at, exit: 'open' });
      break;
    }
    const isOn = random.uniform() < (GOES_ON[place] ?? 0) + (isFair ? 0.12 : 0);
    const exit = isOn ? (place === STAGES.length - 1 ? 'won' : 'advanced') : 'lost';
    visits.push({ stageId, enteredAt: at, leftAt, exit });
    at = leftAt;
    if (exit === 'advanced') continue;
    ending = { status: exit, closedAt: leftAt, ...(exit === 'lost' && { lostReason: 'price' }) };
    break;
  }
  const channel = CHANNELS[Math.floor(random.uniform() * CHANNELS.length)] ?? 'call';
  const touches: Touch[] = Array.from({ length: 4 + random.poisson(3.6) }, (_, index) => ({
    id: `touch-${number}-${index}`,
    at: Math.min(now, createdAt + index * DAY_MS),
    channel,
    direction: index > 0 && random.uniform() < 0.3 ? 'inbound' : 'outbound',
    outcome: index === 0 ? OUTCOMES[channel] : channel === 'email' ? 'replied' : OUTCOMES[channel],
  }));
  return {
    ...fictionalLead(number, now),
    createdAt,
    updatedAt: at > now ? createdAt : at,
    owner: REPS[number % REPS.length] ?? '',
    tags: isFair ? ['fair'] : [],
    stageId: visits.at(-1)?.stageId ?? 'first-contact',
    visits,
    touches,
    money: { amount: 200 + Math.floor(random.uniform() * 40) * 100, currency: 'EUR' },
    steps: [],
    ...ending,
  };
}
