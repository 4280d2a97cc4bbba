import { allOf, firstChildOf, isElement, nextSiblingOf, parentOf, tagOf } from '../reading/dom.ts';
import { textOf } from '../reading/lines.ts';
import { isFaxLabel } from '../reading/phones.ts';

/** Whether an element stands in a table's column of fax numbers, by the first row's word for it. */
export function isFaxColumn(element: Element): boolean {
  const cell = around(element, 'td', 5);
  const row = cell && parentOf(cell);
  const table = row && around(row, 'table', 4);
  const head = table && allOf(table, 'tr', 1)[0];
  if (!cell || !row || !head || head === row) return false;
  const label = cellsOf(head)[cellsOf(row).indexOf(cell)];
  return label !== undefined && isFaxLabel(textOf(label, 40));
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
