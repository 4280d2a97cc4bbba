import { isPlaced, isPlacedAway, isUndrawn, isWhite } from '../reading/dom.ts';
import { shapeOf } from '../reading/shapes.ts';
import type { Step } from '../reading/walk-lines.ts';

/** Browsers answer by climbing to the top; no page as its author wrote it is nested deeper than this. */
const MAX_DEPTH = 256;
const LEVELS_AT_ONCE = 64;

/** An address or a phone, wherever it stands. */
const MAY_REACH = /@|\d(?:\D{0,3}\d){4}/;
/** A name, a job or a place; a style read for it takes as long as reading ten nodes. */
const MAY_BE_OF_SOMEBODY = /[\u0250-\uffff]| [^a-z\d]/;
const LONG_LINE = 80;

/**
 * Whether a line is kept from being drawn by style sheets: asked of its innermost element, or far down of one
 * around it. Lines that can be about nobody count as drawn without being asked about.
 */
export function isUndrawnLine(text: string, path: readonly Step[], depth: number): boolean {
  const mayMatter = (text.length <= LONG_LINE && MAY_BE_OF_SOMEBODY.test(text)) || MAY_REACH.test(text);
  return mayMatter && isUndrawnStep(path, depth);
}

/** Whether the element at `path[depth]` is kept from being drawn by style sheets. */
export function isUndrawnStep(path: readonly Step[], depth: number): boolean {
  const at = depth < MAX_DEPTH ? depth : depth - (depth % LEVELS_AT_ONCE);
  const step = path[at] as Step;
  step.isUndrawn ??= isUndrawn(step.element, (element) => {
    const shape = shapeOf(path, at);
    shape.isWhite ??= isWhite(element);
    return shape.isWhite;
  });
  return step.isUndrawn;
}

/** Whether a line can reach somebody: only then it is worth finding out where on the page it stands. */
export function mayReach(text: string): boolean {
  return MAY_REACH.test(text);
}

/** Of what is around `path[depth]`, the outermost element that is placed where nobody can look; -1 for none. */
export function depthPlacedAway(path: readonly Step[], depth: number): number {
  for (let at = 1; at <= depth && at < MAX_DEPTH; at++) {
    const step = path[at] as Step;
    step.isAway ??= isPlacedAway(step.element, (element) => {
      const shape = shapeOf(path, at);
      shape.isPlaced ??= isPlaced(element);
      return shape.isPlaced;
    });
    if (step.isAway) return at;
  }
  return -1;
}
