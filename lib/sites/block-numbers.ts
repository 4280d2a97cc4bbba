import type { Step } from '../reading/walk-lines.ts';

/** Elements as numbers, each with the number of the element around it; grows as elements are asked for. */
export interface BlockNumbers {
  /** The number of `path[depth]`; what is around it gets numbers too. */
  readonly numberOf: (path: readonly Step[], depth: number) => number;
  readonly parents: readonly number[];
  /** Feet and menus. */
  readonly footers: readonly number[];
}

/** Numbers that elements have before a walk comes to them: cards, which are read first. */
export type ReservedBlocks = Map<Element, number>;

/** No numbers but reserved ones yet; they are kept in the steps of one walk over a document. */
export function blockNumbers(reserved: ReservedBlocks): BlockNumbers {
  const parents: number[] = [...reserved.values()].fill(-1);
  const footers: number[] = [];
  const numberOf = (path: readonly Step[], depth: number): number => {
    let known = depth;
    while (known >= 0 && (path[known] as Step).block < 0) known--;
    let around = known < 0 ? -1 : (path[known] as Step).block;
    for (let at = known + 1; at <= depth; at++) {
      const step = path[at] as Step;
      step.block = reserved.get(step.element) ?? parents.length;
      parents[step.block] = around;
      if (step.tag === 'footer' || step.tag === 'nav') footers.push(step.block);
      around = step.block;
    }
    return around;
  };
  return { numberOf, parents, footers };
}
