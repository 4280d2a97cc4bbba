import { parentOf, tagOf } from '../reading/dom.ts';

/** Elements as numbers, each with the number of the element around it; grows as elements are asked for. */
export interface BlockTree {
  /** The number of an element; what is around it gets numbers too. */
  readonly numberOf: (element: Element) => number;
  readonly parents: readonly number[];
  /** Feet and menus. */
  readonly footers: readonly number[];
}

/** An empty tree. */
export function blockTree(): BlockTree {
  const numbers = new Map<Element, number>();
  const parents: number[] = [];
  const footers: number[] = [];
  const numberOf = (element: Element): number => {
    const chain: Element[] = [];
    let at: Element | undefined = element;
    while (at && !numbers.has(at)) {
      chain.push(at);
      at = parentOf(at);
    }
    let around = at ? (numbers.get(at) ?? -1) : -1;
    for (const each of chain.reverse()) {
      const number = parents.push(around) - 1;
      if (/^(?:footer|nav)$/.test(tagOf(each))) footers.push(number);
      numbers.set(each, number);
      around = number;
    }
    return around;
  };
  return { numberOf, parents, footers };
}
