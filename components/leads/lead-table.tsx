import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { ListQuery, SortColumn } from '../../lib/list/list-query.ts';
import { words } from '../../lib/words.ts';
import { useRowFocus } from '../app/use-row-focus.ts';
import { useRows } from '../dashboard/use-list.ts';
import '../ui/checkbox.css';
import { countInWords } from '../ui/amount.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useWindow } from '../ui/use-window.ts';
import './lead-table.css';
import { columnTitle, type TableColumn } from './table-columns.ts';

/** Pixels from one row to the next, as `lead-table.css` has it. */
const ROW_HEIGHT = 40;

interface LeadTableProps {
  readonly query: ListQuery;
  readonly total: number;
  readonly columns: readonly TableColumn[];
  readonly pipelines: Pipelines;
  readonly now: number;
  readonly selected: ReadonlySet<string>;
  readonly onSort: (column: SortColumn) => void;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onOpen: (leadId: string) => void;
}

/** A list of any length as a table; only the rows on screen are there. */
export function LeadTable(props: LeadTableProps) {
  const { query, total, columns, pipelines, now, selected, onSelectAll, onOpen } = props;
  const { box, from, count, before, total: height } = useWindow(total, ROW_HEIGHT);
  const rows = useRows(query, from, count);
  useRowFocus(box, '.lead-table-row', '.lead-table-name');
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
        <tbody class="lead-table-body" style={{ blockSize: `${height}px`, paddingBlockStart: `${before}px` }}>
          {rows.value?.map((brief, at) => (
            <LeadTableRow
              key={brief.id}
              brief={brief}
              index={from + at}
              columns={columns}
              pipelines={pipelines}
              now={now}
              isSelected={selected.has(brief.id)}
              onSelect={(isSelected) => props.onSelect([brief.id], isSelected)}
              onOpen={() => onOpen(brief.id)}
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

interface LeadTableRowProps {
  readonly brief: LeadBrief;
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly pipelines: Pipelines;
  readonly now: number;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onOpen: () => void;
}

function LeadTableRow(props: LeadTableRowProps) {
  const { brief, index, columns, pipelines, now, isSelected, onSelect, onOpen } = props;
  return (
    <tr
      class={isSelected ? 'lead-table-row lead-table-row-selected' : 'lead-table-row'}
      aria-rowindex={index + 2}
    >
      <td class="lead-table-tick">
        <input
          type="checkbox"
          class="checkbox"
          aria-label={words('selectLead', brief.name)}
          checked={isSelected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </td>
      <td class="lead-table-who">
        <Avatar name={brief.name} />
        <button type="button" class="lead-table-name ellipsis" title={brief.name} onClick={onOpen}>
          <bdi>{brief.name}</bdi>
        </button>
      </td>
      {columns.map((column) => {
        const text = column.cell(brief, pipelines, now);
        return (
          <td
            key={column.id}
            class={`lead-table-cell ${column.isNumber ? 'lead-table-number' : 'ellipsis'}`}
            title={text}
          >
            <bdi>{text}</bdi>
          </td>
        );
      })}
    </tr>
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
