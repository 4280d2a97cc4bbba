import { useMemo, useRef } from 'preact/hooks';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { ListQuery, SortColumn } from '../../lib/list/list-query.ts';
import { words } from '../../lib/words.ts';
import { useRowFocus } from '../app/use-row-focus.ts';
import { useRows } from '../dashboard/use-list.ts';
import '../ui/checkbox.css';
import { countInWords } from '../ui/amount.ts';
import { useWindow } from '../ui/use-window.ts';
import './lead-table.css';
import { LeadTableRow } from './lead-table-row.tsx';
import { keysForRows } from './recycled-keys.ts';
import { columnTitle, type TableColumn } from './table-columns.ts';

/** Pixels from one row to the next, as `lead-table.css` has it. */
const ROW_HEIGHT = 40;
const MINUTE_MS = 60_000;

interface LeadTableProps {
  readonly query: ListQuery;
  readonly total: number;
  readonly columns: readonly TableColumn[];
  readonly pipelines: Pipelines;
  readonly selected: ReadonlySet<string>;
  readonly onSort: (column: SortColumn) => void;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onOpen: (leadId: string) => void;
}

/** A list of any length as a table; only the rows on screen are there. */
export function LeadTable(props: LeadTableProps) {
  const { query, total, columns, pipelines, selected, onSelect, onSelectAll, onOpen } = props;
  const { box, from, count, total: height } = useWindow(total, ROW_HEIGHT);
  const { briefs, from: first } = useRows(query, from, count).value ?? { from, briefs: [] };
  useRowFocus(box, '.lead-table-row', '.lead-table-name');
  const keysOf = useRef(
    keysForRows((id) => document.activeElement?.closest<HTMLElement>('[data-lead]')?.dataset['lead'] === id),
  );
  // Rows say how long ago something was, in minutes at the finest.
  const minute = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
  const keys = useMemo(() => keysOf.current(briefs.map(({ id }) => id)), [briefs]);
  const template = `36px minmax(176px, 2.2fr) ${columns.map(({ width }) => width).join(' ')}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons in it
    <div class="lead-table-box" ref={box} onKeyDown={moveBetweenRows}>
      <table
        class="lead-table"
        aria-label={words('leads')}
        aria-rowcount={total + 1}
        style={{ '--columns': template }}
      >
        <thead>
          <tr class="lead-table-head" aria-rowindex={1}>
            <th scope="col" class="lead-table-tick">
              <input
                type="checkbox"
                class="checkbox"
                aria-label={words('selectAll', countInWords(total))}
                checked={total > 0 && selected.size >= total}
                indeterminate={selected.size > 0 && selected.size < total}
                onChange={(event) => onSelectAll(event.currentTarget.checked)}
              />
            </th>
            <SortHeader title={words('field_name')} column="name" {...props} />
            {columns.map((column) => (
              <SortHeader
                key={column.id}
                title={columnTitle(column)}
                column={column.sort}
                isNumber={column.isNumber ?? false}
                {...props}
              />
            ))}
          </tr>
        </thead>
        <tbody
          class="lead-table-body"
          style={{ blockSize: `${height}px`, paddingBlockStart: `${first * ROW_HEIGHT}px` }}
        >
          {briefs.map((brief, at) => (
            <LeadTableRow
              key={keys[at]}
              brief={brief}
              index={first + at}
              columns={columns}
              pipelines={pipelines}
              now={minute}
              isSelected={selected.has(brief.id)}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortHeaderProps {
  readonly title: string;
  readonly column: SortColumn | undefined;
  readonly isNumber?: boolean;
  readonly query: ListQuery;
  readonly onSort: (column: SortColumn) => void;
}

function SortHeader({ title, column, isNumber, query: { sort }, onSort }: SortHeaderProps) {
  const isSorted = column !== undefined && sort.column === column;
  const look = isNumber ? 'lead-table-header lead-table-number' : 'lead-table-header';
  if (!column) {
    return (
      <th scope="col" class={look}>
        <span class="lead-table-title">{title}</span>
      </th>
    );
  }
  return (
    <th
      scope="col"
      class={look}
      {...(isSorted && { 'aria-sort': sort.descending ? ('descending' as const) : ('ascending' as const) })}
    >
      <button
        type="button"
        class="lead-table-sort"
        title={words(isSorted && !sort.descending ? 'sortDown' : 'sortUp', title)}
        onClick={() => onSort(column)}
      >
        <span class="lead-table-title">{title}</span>
        {isSorted && <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>}
      </button>
    </th>
  );
}

/** Up and down go from name to name, the space bar ticks the row. */
function moveBetweenRows(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const row = target.closest('.lead-table-row');
  if (!row || !target.classList.contains('lead-table-name')) return;
  if (event.key === ' ') row.querySelector<HTMLElement>('.checkbox')?.click();
  else {
    const beside =
      event.key === 'ArrowDown'
        ? row.nextElementSibling
        : event.key === 'ArrowUp'
          ? row.previousElementSibling
          : undefined;
    if (!beside) return;
    beside.querySelector<HTMLElement>('.lead-table-name')?.focus();
    beside.scrollIntoView({ block: 'nearest' });
  }
  event.preventDefault();
}
