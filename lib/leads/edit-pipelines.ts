import type { Pipeline, Pipelines } from './pipeline.ts';

/** What a pipeline lists and can be retired without being forgotten. */
interface Listed {
  readonly id: string;
  readonly retired?: true;
}

/** Pipelines with one of them changed. */
export function withPipeline(
  pipelines: Pipelines,
  pipelineId: string,
  change: (pipeline: Pipeline) => Pipeline,
): Pipelines {
  const [first, ...rest] = pipelines.all.map((one) => (one.id === pipelineId ? change(one) : one));
  return first ? { ...pipelines, all: [first, ...rest] } : pipelines;
}

/** A list with one item retired as it was last kept, or left out where it never was. */
export function withoutItem<T extends Listed>(
  list: readonly T[],
  id: string,
  kept: readonly T[],
): readonly T[] {
  const known = kept.find((item) => item.id === id);
  return list.flatMap((item) => (item.id !== id ? [item] : known ? [retiredItem(known)] : []));
}

/** The same, retired. */
export function retiredItem<T extends Listed>(item: T): T {
  return { ...item, retired: true as const };
}

/** The same, in use again. */
export function itemBack<T extends Listed>(item: T): T {
  const { retired: _, ...back } = item;
  return back as T;
}

/** A list with one item at another place among those in use (0 for the first); retired ones stay where they are. */
export function reordered<T extends Listed>(list: readonly T[], id: string, place: number): readonly T[] {
  const moved = list.find((item) => item.id === id);
  if (!moved) return list;
  const rest = list.filter((item) => item.id !== id);
  const before = rest.filter(({ retired }) => !retired)[Math.max(0, place)];
  const at = before ? rest.indexOf(before) : rest.findLastIndex(({ retired }) => !retired) + 1;
  return rest.toSpliced(at, 0, moved);
}

/** The design to keep: every pipeline that differs from what was kept before has risen by one version. */
export function withRisenVersions(designed: Pipelines, before: Pipelines): Pipelines {
  const risen = (pipeline: Pipeline): Pipeline => {
    const kept = before.all.find(({ id }) => id === pipeline.id);
    if (!kept || isSame({ ...pipeline, version: kept.version }, kept)) return kept ?? pipeline;
    return { ...pipeline, version: kept.version + 1 };
  };
  const [first, ...rest] = designed.all;
  return { ...designed, all: [risen(first), ...rest.map(risen)] };
}

/** Whether two designs say the same, whatever the order of their properties. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
