import type { InsightsQuery } from '../../lib/insights-thread/protocol.ts';
import type { Channel } from '../../lib/leads/lead.ts';
import type { ChoiceColumn, Choices, Condition } from '../../lib/list/list-query.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { useAnswer } from '../dashboard/use-list.ts';
import { Select } from '../ui/field.tsx';
import { channelWord } from '../ui/names.ts';

/** Whose leads figures are about. */
export interface ChosenLeads {
  readonly query: Pick<InsightsQuery, 'owner' | 'site' | 'channel' | 'tag' | 'periodDays'>;
  /** The same as a filter of the list. */
  readonly conditions: readonly Condition[];
}

export const EVERYBODY: ChosenLeads = { query: {}, conditions: [] };

const COLUMNS = ['owner', 'site', 'channel', 'tag'] as const;
const PERIODS = [30, 91, 182, 365] as const;
const ALL = ' all';

/** Narrows figures down: by owner, where leads come from, channel, tag, and to what happened lately. */
export function InsightsFilter({
  filter,
  onChange,
}: {
  filter: ChosenLeads;
  onChange: (filter: ChosenLeads) => void;
}) {
  const change = (query: ChosenLeads['query']) => {
    const conditions = COLUMNS.flatMap((column): Condition[] => {
      const value = query[column];
      return value === undefined ? [] : [{ column, is: 'any-of', values: [value] }];
    });
    onChange(Object.keys(query).length === 0 ? EVERYBODY : { query, conditions });
  };
  return (
    <>
      {COLUMNS.map((column) => (
        <ChoiceSelect
          key={column}
          column={column}
          value={filter.query[column]}
          onChange={(value) => {
            const { [column]: _, ...others } = filter.query;
            change(value === undefined ? others : { ...others, [column]: value });
          }}
        />
      ))}
      <Select
        label={words('insPeriod')}
        hiddenLabel
        options={[
          { value: ALL, text: words('insAllTime') },
          ...PERIODS.map((days) => ({ value: String(days), text: wordsFor(days, 'insLastDays') })),
        ]}
        value={String(filter.query.periodDays ?? ALL)}
        onChange={(days) => {
          const { periodDays: _, ...others } = filter.query;
          change(days === ALL ? others : { ...others, periodDays: Number(days) });
        }}
      />
    </>
  );
}

const EVERY = {
  owner: 'ownerAll',
  site: 'insAllSites',
  channel: 'insAllChannels',
  tag: 'insAllTags',
} as const;

interface ChoiceSelectProps {
  readonly column: Extract<ChoiceColumn, (typeof COLUMNS)[number]>;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function ChoiceSelect({ column, value, onChange }: ChoiceSelectProps) {
  const { value: choices = [] as Choices } = useAnswer((list) => list.choices(column), `insights ${column}`);
  const known = choices.filter((choice) => choice.value !== '' || column === 'owner');
  if (known.length < 2 && value === undefined) return null;
  const textOf = (choice: string) => {
    if (choice === '') return words('ownerNone');
    return column === 'channel' ? channelWord(choice as Channel) : choice;
  };
  return (
    <Select
      label={words(column === 'owner' || column === 'channel' ? column : `column_${column}`)}
      hiddenLabel
      options={[
        { value: ALL, text: words(EVERY[column]) },
        ...known.map((choice) => ({ value: choice.value, text: textOf(choice.value) })),
      ]}
      value={value ?? ALL}
      onChange={(next) => onChange(next === ALL ? undefined : next)}
    />
  );
}
