import type { Pipelines } from './pipeline.ts';

/** Why pipelines may not be kept as designed. */
export type DesignFault = 'no-name' | 'no-stage' | 'same-id' | 'stage-gone' | 'no-current';

/**
 * What is wrong with pipelines as designed, `undefined` where nothing is: every one in use has a name and a stage,
 * ids are unique, the current one is in use, and nothing that history names is gone.
 */
export function faultOfDesign(designed: Pipelines, before: Pipelines): DesignFault | undefined {
  const inUse = designed.all.filter(({ retired }) => !retired);
  if (!inUse.some(({ id }) => id === designed.currentId)) return 'no-current';
  for (const { name, stages, lostReasons, criteria } of inUse) {
    const named = [...stages, ...lostReasons, ...criteria].filter(({ retired }) => !retired);
    if ([name, ...named.map((one) => one.name)].some((text) => text.trim() === '')) return 'no-name';
    if (stages.every(({ retired }) => retired)) return 'no-stage';
  }
  const ids = idsIn(designed);
  if (new Set(ids).size < ids.length) return 'same-id';
  const kept = new Set(ids);
  return idsIn(before).every((id) => kept.has(id)) ? undefined : 'stage-gone';
}

function idsIn({ all }: Pipelines): readonly string[] {
  return [
    ...all.map(({ id }) => `pipeline ${id}`),
    ...all.flatMap(({ stages }) => stages.map(({ id }) => id)),
  ];
}
