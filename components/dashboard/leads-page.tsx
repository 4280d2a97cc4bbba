import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ListQuery, SortColumn } from '../../lib/list/list-query.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { BulkBar } from '../leads/bulk-bar.tsx';
import { saysAnything } from '../leads/condition-words.ts';
import { FilterBar } from '../leads/filter-bar.tsx';
import { LeadTable } from '../leads/lead-table.tsx';
import { columnsById, columnTitle, FIRST_COLUMNS, TABLE_COLUMNS } from '../leads/table-columns.ts';
import { useBulk } from '../leads/use-bulk.ts';
import { ViewsMenu } from '../leads/views-menu.tsx';
import { countInWords, sumsInWords } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { takeHanded } from './handed-conditions.ts';
import { exportLeads } from './handed-leads.ts';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';
import { TryCapture } from './try-capture.tsx';
import { useAnswer, useLeadList, useSummary } from './use-list.ts';
import { openLead } from './use-route.ts';

const PLAIN: { readonly query: ListQuery; readonly columns: readonly string[] } = {
  query: { text: '', conditions: [], sort: { column: 'updatedAt', descending: true } },
  columns: FIRST_COLUMNS,
};

/** Every lead in a table: found, filtered, sorted, and worked on together. */
export function LeadsPage({ rest, pipelines, settings }: PageProps) {
  const [shown, setShown] = useState(() => ({
    ...PLAIN,
    query: { ...PLAIN.query, text: rest, conditions: takeHanded() },
  }));
  // What the address asks for, also when it changes while the page is open.
  useEffect(() => setShown((before) => ({ ...before, query: { ...before.query, text: rest } })), [rest]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useLeadList();
  const bulk = useBulk();
  const { query, columns } = shown;
  const tableColumns = useMemo(() => columnsById(columns), [columns]);
  const asked = { ...query, conditions: query.conditions.filter(saysAnything) };
  const summary = useSummary(asked);
  const progress = useAnswer((one) => one.progress(), 'progress');
  const change = (part: Partial<ListQuery>) => setShown({ ...shown, query: { ...query, ...part } });
  const sortBy = (column: SortColumn) =>
    change({ sort: { column, descending: query.sort.column === column && !query.sort.descending } });
  const select = useCallback((ids: readonly string[], isSelected: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      for (const id of ids) isSelected ? next.add(id) : next.delete(id);
      return next;
    });
  }, []);
  const total = summary.value?.total ?? 0;
  const sum = summary.value && sumsInWords(summary.value.sums);
  const reading = progress.value && progress.value.loaded < progress.value.total ? progress.value : undefined;
  return (
    <>
      <PageHead title={words('leads')}>
        <ViewsMenu views={settings.savedViews} shown={shown} plain={PLAIN} onShow={setShown} />
        <Menu
          label={words('columnsChoose')}
          look="menu-button"
          face={
            <>
              {words('columnsChoose')}
              <Icon name="down" />
            </>
          }
          groups={[
            {
              items: TABLE_COLUMNS.map((column) => ({
                text: columnTitle(column),
                checked: columns.includes(column.id),
                onPick: () =>
                  setShown({
                    ...shown,
                    columns: columns.includes(column.id)
                      ? columns.filter((id) => id !== column.id)
                      : [...columns, column.id],
                  }),
              })),
            },
          ]}
        />
        <Button disabled={total === 0} onClick={() => exportLeads({ query: asked })}>
          {words('bulkExport')}
        </Button>
        <span class="page-search">
          <TextField
            type="search"
            label={words('findInList')}
            hiddenLabel
            placeholder={words('findInList')}
            value={query.text}
            onInput={(text) => change({ text })}
          />
        </span>
      </PageHead>
      <div class="filter-line">
        <FilterBar
          conditions={query.conditions}
          pipelines={pipelines}
          onChange={(conditions) => change({ conditions })}
        />
        <p class="page-progress" role="status">
          {reading
            ? words('boardLoading', countInWords(reading.loaded), countInWords(reading.total))
            : summary.value && [wordsFor(total, 'leadsCount'), sum].filter(Boolean).join(' · ')}
        </p>
      </div>
      {selected.size > 0 && (
        <BulkBar
          ids={[...selected]}
          pipelines={pipelines}
          bulk={bulk}
          onExport={() => exportLeads({ ids: [...selected] })}
          onClear={() => setSelected(new Set())}
        />
      )}
      {summary.failed && <ListUnreadable again={() => location.reload()} />}
      {progress.value?.total === 0 && (
        <Empty title={words('boardEmpty')} text={words('leadsEmptyText')}>
          <TryCapture />
        </Empty>
      )}
      {progress.value && progress.value.total > 0 && summary.value && total === 0 && !reading && (
        <Empty title={words('nothingFound')} />
      )}
      {total > 0 && (
        <LeadTable
          query={asked}
          total={total}
          columns={tableColumns}
          pipelines={pipelines}
          selected={selected}
          onSort={sortBy}
          onSelect={select}
          onSelectAll={(isSelected) =>
            isSelected
              ? void list.ids(asked).then((ids) => setSelected(new Set(ids)))
              : setSelected(new Set())
          }
          onOpen={openLead}
        />
      )}
    </>
  );
}
