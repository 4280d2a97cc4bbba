import { type Pipelines, pipelinesInUse, stagesInUse } from './pipeline.ts';

/** What must be put right before a design can be kept. */
export type DesignProblemCode = 'no-name' | 'no-stage' | 'bad-days' | 'stalled-before-slow' | 'bad-target';

/** A problem, and where: the pipeline, and the stage, reason or question in it where it is one of those. */
export interface DesignProblem {
  readonly code: DesignProblemCode;
  readonly pipelineId: string;
  readonly itemId?: string;
}

const MOST_DAYS = 3650;
const MOST_LEADS = 1_000_000;

/** Every problem of a design, in the order in which it is read; numbers that could not be read are `NaN` in it. */
export function problemsOfDesign(designed: Pipelines): readonly DesignProblem[] {
  return pipelinesInUse(designed).flatMap((pipeline): DesignProblem[] => {
    const here = (code: DesignProblemCode, itemId?: string): DesignProblem => ({
      code,
      pipelineId: pipeline.id,
      ...(itemId !== undefined && { itemId }),
    });
    const stages = stagesInUse(pipeline);
    const others = [...pipeline.lostReasons, ...pipeline.criteria].filter(({ retired }) => !retired);
    return [
      ...(pipeline.name.trim() === '' ? [here('no-name')] : []),
      ...(stages.length === 0 ? [here('no-stage')] : []),
      ...stages.flatMap(({ id, name, slowDays, stalledDays, target = 0 }) => [
        ...(name.trim() === '' ? [here('no-name', id)] : []),
        ...(isWithin(slowDays, 1, MOST_DAYS) && isWithin(stalledDays, 1, MOST_DAYS)
          ? slowDays > stalledDays
            ? [here('stalled-before-slow', id)]
            : []
          : [here('bad-days', id)]),
        ...(isWithin(target, 0, MOST_LEADS) ? [] : [here('bad-target', id)]),
      ]),
      ...others.filter(({ name }) => name.trim() === '').map(({ id }) => here('no-name', id)),
    ];
  });
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
