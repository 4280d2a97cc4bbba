import type { LeadBrief } from '../../lib/leads/brief.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { Avatar } from '../ui/avatar.tsx';
import '../ui/checkbox.css';
import { whenChanged } from '../ui/when-changed.ts';
import './lead-table-row.css';
import type { TableColumn } from './table-columns.ts';

interface LeadTableRowProps {
  readonly brief: LeadBrief;
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly pipelines: Pipelines;
  /** Epoch ms, to tell how long ago something was. */
  readonly now: number;
  readonly isSelected: boolean;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
  readonly onOpen: (leadId: string) => void;
}

/** One lead in the table. */
export const LeadTableRow = whenChanged(
  function LeadTableRow(props: LeadTableRowProps) {
    const { brief, index, columns, pipelines, now, isSelected, onSelect, onOpen } = props;
    return (
      <tr
        class={isSelected ? 'lead-table-row lead-table-row-selected' : 'lead-table-row'}
        aria-rowindex={index + 2}
        data-lead={brief.id}
      >
        <td class="lead-table-tick">
          <input
            type="checkbox"
            class="checkbox"
            aria-label={words('selectLead', brief.name)}
            checked={isSelected}
            onChange={(event) => onSelect([brief.id], event.currentTarget.checked)}
          />
        </td>
        <td class="lead-table-who">
          <Avatar name={brief.name} />
          <button
            type="button"
            class="lead-table-name ellipsis"
            title={brief.name}
            onClick={() => onOpen(brief.id)}
          >
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
  },
  ['brief'],
);
