/**
 * The points of a step curve that can be told apart on a screen, the last of each `most`th part of its time; the first and
 * the last point stay.
 */
export function thinnedCurve<Point extends { readonly days: number }>(
  curve: readonly Point[],
  most: number,
): readonly Point[] {
  const part = (curve.at(-1)?.days ?? 0) / most;
  if (curve.length <= most || part === 0) return curve;
  return curve.filter(
    ({ days }, index) =>
      index === 0 || Math.floor(days / part) !== Math.floor((curve[index + 1]?.days ?? Infinity) / part),
  );
}
