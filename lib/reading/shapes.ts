import type { Step } from './walk-lines.ts';

/**
 * All elements of one tag, with the same classes and attributes, in elements of one shape. Style sheets that tell them
 * apart by anything else are rare, so that what takes long to find out is asked of the first one.
 */
export interface Shape {
  isWhite?: boolean;
  isPlaced?: boolean;
  inside?: Map<string, Shape>;
}

/** The shape of `path[depth]`, remembered in the path. Who has an id or a style of their own have their own shape. */
export function shapeOf(path: readonly Step[], depth: number): Shape {
  let known = depth;
  while (known > 0 && !path[known]?.shape) known--;
  let shape = path[known]?.shape ?? {};
  if (known === 0) (path[0] as Step).shape = shape;
  for (let at = known + 1; at <= depth; at++) {
    const step = path[at] as Step;
    shape = step.shape = shapeInside(shape, step);
  }
  return shape;
}

function shapeInside(around: Shape, { element, tag }: Step): Shape {
  const names = tag === 'form' ? ['id'] : element.getAttributeNames();
  if (names.includes('id') || names.includes('style')) return {};
  const key = `${tag} ${names} ${element.getAttribute('class')}`;
  around.inside ??= new Map();
  const shape = around.inside.get(key) ?? {};
  around.inside.set(key, shape);
  return shape;
}
