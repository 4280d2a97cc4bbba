import { retiredItem, withRisenVersions } from './edit-pipelines.ts';
import type { Pipeline, Pipelines } from './pipeline.ts';

/**
 * The design that takes an edit back: everything as it was before, and what has come since is retired rather than
 * dropped, since leads may have been in it.
 */
export function undoneDesign(before: Pipelines, now: Pipelines): Pipelines {
  const [first, ...rest] = before.all.map((pipeline) => asBefore(pipeline, now));
  const added = now.all.filter(({ id }) => !before.all.some((one) => one.id === id)).map(retiredItem);
  if (!first) return now;
  return withRisenVersions({ currentId: before.currentId, all: [first, ...rest, ...added] }, now);
}

function asBefore(before: Pipeline, { all }: Pipelines): Pipeline {
  const now = all.find(({ id }) => id === before.id);
  if (!now) return before;
  return {
    ...before,
    stages: withAdded(before.stages, now.stages),
    lostReasons: withAdded(before.lostReasons, now.lostReasons),
    criteria: withAdded(before.criteria, now.criteria),
  };
}

function withAdded<T extends { readonly id: string; readonly retired?: true }>(
  before: readonly T[],
  now: readonly T[],
): readonly T[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...now.filter(({ id }) => !known.has(id)).map(retiredItem)];
}
