import type { Measured } from './measure.ts';
import type { Got } from './outcome.ts';

/** Of the values that claimed about as much, how many there were and how many were right. */
export interface ClaimCheck {
  readonly label: string;
  readonly values: number;
  /** The mean of what they claimed. */
  readonly claimed: number;
  /** The share that was right. */
  readonly right: number;
}

interface Judged {
  readonly got: Got;
  readonly isRight: boolean;
}

const BUCKETS = [0, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** A value stands under its own field, and not again under fields that look at the same value once more. */
const COUNTED_FIELDS =
  /^(?:name|email|phone|title|company|website|profile|location|headline|people|headerPeople|signature\w*)$/;

/** Every value that was read and could be judged, with what it claimed. */
function judged(measured: readonly Measured[]): readonly Judged[] {
  return measured.flatMap(({ comparisons }) => {
    const seen = new Set<Got>();
    const once = (got: Got, isRight: boolean): Judged[] => {
      if (got.confidence === undefined || seen.has(got)) return [];
      seen.add(got);
      return [{ got, isRight }];
    };
    return comparisons
      .filter(({ field, peer, isRecallOnly }) => !peer && !isRecallOnly && COUNTED_FIELDS.test(field))
      .flatMap(({ hits, extras }) => [
        ...hits.flatMap(({ got }) => once(got, true)),
        ...extras.flatMap((got) => once(got, false)),
      ]);
  });
}

/** Claims against truth by how much was claimed. */
export function calibrationByBucket(measured: readonly Measured[]): readonly ClaimCheck[] {
  const all = judged(measured);
  return BUCKETS.flatMap((from, at) => {
    const to = BUCKETS[at + 1] ?? 1.01;
    const inside = all.filter(
      ({ got }) => got.confidence !== undefined && got.confidence >= from && got.confidence < to,
    );
    return inside.length === 0
      ? []
      : [checkOf(`${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`, inside)];
  });
}

/** Claims against truth by rule, source and claim, the largest groups first. */
export function calibrationByRule(measured: readonly Measured[]): readonly ClaimCheck[] {
  const groups = Map.groupBy(
    judged(measured),
    ({ got }) => `${got.rule} (${got.source}) ${got.confidence?.toFixed(2)}`,
  );
  return [...groups].map(([label, inside]) => checkOf(label, inside)).sort((a, b) => b.values - a.values);
}

function checkOf(label: string, inside: readonly Judged[]): ClaimCheck {
  const claimed = inside.reduce((sum, { got }) => sum + (got.confidence ?? 0), 0) / inside.length;
  return {
    label,
    values: inside.length,
    claimed,
    right: inside.filter(({ isRight }) => isRight).length / inside.length,
  };
}
