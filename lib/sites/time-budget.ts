/** What a read may still do in a page. */
export interface TimeBudget {
  /** Whether the time is up. Once it is, it stays so. */
  readonly isSpent: () => boolean;
  /** Whether somebody was told that the time is up, and so left something out. */
  readonly wasSpent: () => boolean;
}

/** At most so many milliseconds from now on, by the clock handed in. */
export function timeBudget(nowMs: () => number, allowedMs: number): TimeBudget {
  const endsAt = nowMs() + allowedMs;
  let spent = false;
  const isSpent = () => {
    spent ||= nowMs() > endsAt;
    return spent;
  };
  return { isSpent, wasSpent: () => spent };
}
