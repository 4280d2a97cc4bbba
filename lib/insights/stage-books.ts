import type { LeadRecord, VisitRecord } from './record.ts';

/** A span of time, epoch ms; `to` is not part of it. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What went into a stage and out of it in a period: both sides are always equal. */
export interface StageBooks {
  readonly stageId: string;
  readonly atStart: number;
  readonly entered: number;
  readonly advanced: number;
  readonly back: number;
  readonly lost: number;
  readonly won: number;
  readonly atEnd: number;
}

/** The books of each stage over a period: there at the start + entered = advanced + back + lost + won + still there. */
export function stageBooks(
  records: readonly LeadRecord[],
  stageIds: readonly string[],
  { from, to }: Period,
): readonly StageBooks[] {
  const books = new Map(
    stageIds.map((stageId) => [
      stageId,
      { stageId, atStart: 0, entered: 0, advanced: 0, back: 0, lost: 0, won: 0, atEnd: 0 },
    ]),
  );
  for (const { visits, createdAt } of records) {
    for (const visit of visits) {
      const book = books.get(visit.stageId);
      // A stay of unknown beginning was there when the lead came to be known, at the latest.
      const enteredAt = visit.enteredAt ?? createdAt;
      if (!book || enteredAt >= to || endOf(visit) < from) continue;
      if (enteredAt < from) book.atStart++;
      else book.entered++;
      if (visit.exit === 'open' || endOf(visit) >= to) book.atEnd++;
      else book[visit.exit]++;
    }
  }
  return [...books.values()];
}

function endOf({ leftAt, exit }: VisitRecord): number {
  return exit === 'open' || leftAt === undefined ? Number.POSITIVE_INFINITY : leftAt;
}
