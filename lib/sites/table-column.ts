import { allOf, firstChildOf, isElement, nextSiblingOf, parentOf, tagOf } from '../reading/dom.ts';
import { textOf } from '../reading/lines.ts';

/** What a table's first row says above the cell in which an element stands; `undefined` outside of tables. */
export function columnOf(element: Element): string | undefined {
  const cell = around(element, 'td', 5);
  const row = cell && parentOf(cell);
  const table = row && around(row, 'table', 4);
  const head = table && allOf(table, 'tr', 1)[0];
  if (!cell || !row || !head || head === row) return undefined;
  const label = cellsOf(head)[cellsOf(row).indexOf(cell)];
  return label && textOf(label, 40);
}

function around(element: Element, tag: string, reach: number): Element | undefined {
  let at: Element | undefined = element;
  for (let depth = 0; at && depth < reach; at = parentOf(at), depth++) if (tagOf(at) === tag) return at;
  return undefined;
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let at = firstChildOf(row); at && cells.length < 40; at = nextSiblingOf(at))
    if (isElement(at)) cells.push(at);
  return cells;
}
