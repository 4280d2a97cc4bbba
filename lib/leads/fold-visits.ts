import type { LeadEvent } from './event.ts';
import type { Lead, Visit, VisitExit } from './lead.ts';

type Ending = Pick<Lead, 'status' | 'closedAt' | 'lostReason' | 'lostNote'>;

/** A lead's stays in stages, where it stands, and how it ended if it did. */
export function foldVisits(
  events: readonly LeadEvent[],
  first: { readonly pipelineId: string; readonly stageId: string },
  createdAt: number,
): { visits: readonly Visit[]; stageId: string; pipelineId: string; ending: Ending } {
  const visits: Visit[] = [{ stageId: first.stageId, enteredAt: createdAt, exit: 'open' }];
  let { pipelineId } = first;
  let ending: Ending = { status: 'open' };
  for (const event of events) {
    if (event.type === 'imported' && visits.length === 1) {
      const begun = importedVisit(first.stageId, event);
      visits.splice(0, 1, begun);
      if (event.closing) {
        const { status, at = event.at, reason = 'other', note } = event.closing;
        leave(visits, at, status);
        const why = status === 'lost' ? { lostReason: reason, ...(note && { lostNote: note }) } : {};
        ending = { status, closedAt: at, ...why };
      }
    }
    if (event.type === 'moved' && ending.status === 'open') {
      pipelineId = event.pipelineId ?? pipelineId;
      leave(visits, event.at, event.isBack ? 'back' : 'advanced');
      visits.push({ stageId: event.stageId, enteredAt: lastMoment(visits), exit: 'open' });
    }
    if (event.type === 'won') {
      if (ending.status === 'open') leave(visits, event.at, 'won');
      ending = { status: 'won', closedAt: event.at };
    }
    if (event.type === 'lost') {
      if (ending.status === 'open') leave(visits, event.at, 'lost');
      const note = event.note === undefined ? {} : { lostNote: event.note };
      ending = { status: 'lost', closedAt: event.at, lostReason: event.reason, ...note };
    }
    if (event.type === 'reopened' && ending.status !== 'open') {
      pipelineId = event.pipelineId ?? pipelineId;
      ending = { status: 'open' };
      visits.push({
        stageId: event.stageId,
        enteredAt: Math.max(event.at, lastMoment(visits)),
        exit: 'open',
      });
    }
  }
  return { visits, stageId: visits.at(-1)?.stageId ?? first.stageId, pipelineId, ending };
}

/**
 * A stay that began elsewhere: of unknown length where its beginning is unknown, and watched from its import on where it
 * still ran then. Of one that was over its file tells the whole.
 */
function importedVisit(
  stageId: string,
  { at, enteredAt, closing }: Extract<LeadEvent, { type: 'imported' }>,
): Visit {
  if (enteredAt === undefined) return { stageId, enteredAt: at, exit: 'open', isEntryUnknown: true };
  const isWhole = closing?.at !== undefined;
  return { stageId, enteredAt, exit: 'open', ...(!isWhole && { seenFrom: at }) };
}

function leave(visits: Visit[], at: number, exit: VisitExit): void {
  const last = visits.pop();
  // A clock that jumped back must not make a stay of negative length.
  if (last) visits.push({ ...last, leftAt: Math.max(at, last.enteredAt), exit });
}

function lastMoment(visits: readonly Visit[]): number {
  const last = visits.at(-1);
  return last?.leftAt ?? last?.enteredAt ?? 0;
}
