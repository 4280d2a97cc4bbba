import { firstChildOf, firstOf, isElement, nextSiblingOf } from '../reading/dom.ts';
import { textOf } from '../reading/lines.ts';
import type { Step } from '../reading/walk-lines.ts';

const MAX_CELLS = 40;

interface Head {
  readonly row: Element;
  readonly labels: readonly string[];
}

/** What a table's first row says above the cell in which a line stands; every table's first row is read once. */
export function tableColumns(): (path: readonly Step[], depth: number) => string | undefined {
  const heads = new Map<Element, Head | undefined>();
  return (path, depth) => {
    const cell = above(path, depth, 'td', 5);
    const table = cell > 1 ? above(path, cell - 1, 'table', 4) : -1;
    if (table < 0) return undefined;
    const { element } = path[table] as Step;
    if (!heads.has(element)) heads.set(element, headOf(element));
    const head = heads.get(element);
    if (!head || head.row === path[cell - 1]?.element) return undefined;
    return head.labels[(path[cell] as Step).index];
  };
}

function above(path: readonly Step[], depth: number, tag: string, reach: number): number {
  for (let at = depth; at > 0 && at > depth - reach; at--) if (path[at]?.tag === tag) return at;
  return -1;
}

function headOf(table: Element): Head | undefined {
  const row = firstOf(table, 'tr');
  if (!row) return undefined;
  const labels: string[] = [];
  for (let at = firstChildOf(row); at && labels.length < MAX_CELLS; at = nextSiblingOf(at)) {
    if (isElement(at)) labels.push(textOf(at, 40));
  }
  return { row, labels };
}
