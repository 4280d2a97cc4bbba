import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { Condition, DateColumn } from '../../lib/list/list-query.ts';
import { words } from '../../lib/words.ts';
import { useAnswer } from '../dashboard/use-list.ts';
import { countInWords } from '../ui/amount.ts';
import '../ui/checkbox.css';
import { Select, TextField } from '../ui/field.tsx';
import { choiceInWords, filterTitle, HOW_TEXT } from './condition-words.ts';

interface FilterEditorProps<C extends Condition> {
  readonly condition: C;
  readonly onChange: (condition: Condition) => void;
}

type ChoiceCondition = Extract<Condition, { values: readonly string[] }>;
type TextCondition = Extract<Condition, { text: string }>;

/** Which of the values that there are count. */
export function ChoiceEditor(props: FilterEditorProps<ChoiceCondition> & { pipelines: Pipelines }) {
  const { condition, pipelines, onChange } = props;
  const { value: choices = [] } = useAnswer((list) => list.choices(condition.column), condition.column);
  const toggle = (value: string, isOn: boolean) =>
    onChange({
      ...condition,
      values: isOn ? [...condition.values, value] : condition.values.filter((one) => one !== value),
    });
  return (
    <>
      <Select
        label={words('filterHow', filterTitle(condition.column))}
        hiddenLabel
        options={[
          { value: 'any-of', text: words('filterAnyOf') },
          { value: 'none-of', text: words('filterNoneOf') },
        ]}
        value={condition.is}
        onChange={(is) => onChange({ ...condition, is: is as 'any-of' | 'none-of' })}
      />
      <ul class="filter-choices">
        {choices.map(({ value, count }) => (
          <li key={value}>
            <label class="filter-choice">
              <input
                type="checkbox"
                class="checkbox"
                checked={condition.values.includes(value)}
                onChange={(event) => toggle(value, event.currentTarget.checked)}
              />
              <bdi class="ellipsis">{choiceInWords(condition.column, value, pipelines)}</bdi>
              <span class="quiet small">{countInWords(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a text must have in it. */
export function TextEditor({ condition, onChange }: FilterEditorProps<TextCondition>) {
  const { is } = condition;
  return (
    <>
      <Select
        label={words('filterHow', filterTitle(condition.column))}
        hiddenLabel
        options={Object.entries(HOW_TEXT).map(([value, key]) => ({ value, text: words(key) }))}
        value={is}
        onChange={(next) => onChange({ ...condition, is: next as TextCondition['is'] })}
      />
      {(is === 'has' || is === 'has-not') && (
        <TextField
          label={words('filterText')}
          value={condition.text}
          onInput={(text) => onChange({ ...condition, text })}
        />
      )}
    </>
  );
}

/** Between which two numbers. */
export function NumberEditor({ condition, onChange }: FilterEditorProps<Condition>) {
  const ends = condition as { column: 'amount' | 'touches'; from?: number; to?: number };
  const change = (end: 'from' | 'to', text: string) => {
    const { [end]: _, ...rest } = ends;
    const value = Number(text.replace(',', '.'));
    onChange(text.trim() === '' || Number.isNaN(value) ? rest : { ...rest, [end]: value });
  };
  return (
    <div class="filter-ends">
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          label={words(end === 'from' ? 'filterFrom' : 'filterTo')}
          inputMode="decimal"
          value={ends[end] === undefined ? '' : String(ends[end])}
          onInput={(text) => change(end, text)}
        />
      ))}
    </div>
  );
}

const SPANS = ['past:7', 'past:30', 'past:90', 'past:365', 'next:7', 'next:30', 'between'] as const;

/** On which days. */
export function DateEditor({ condition, onChange }: FilterEditorProps<Condition>) {
  const { column } = condition as { column: DateColumn };
  const span = 'within' in condition ? `${condition.within}:${condition.days}` : 'between';
  const ends = condition as { from?: string; to?: string };
  const change = (end: 'from' | 'to', text: string) => {
    const kept = end === 'from' ? { to: ends.to } : { from: ends.from };
    const all = { ...kept, [end]: text || undefined };
    onChange({
      column,
      ...(all['from'] && { from: all['from'] }),
      ...(all['to'] && { to: all['to'] }),
    } as Condition);
  };
  return (
    <>
      <Select
        label={words('filterHow', filterTitle(column))}
        hiddenLabel
        options={SPANS.map((value) => ({ value: value as string, text: spanInWords(value) }))}
        value={span}
        onChange={(value) => {
          const [within, days] = value.split(':');
          onChange((days ? { column, within, days: Number(days) } : { column }) as Condition);
        }}
      />
      {span === 'between' && (
        <div class="filter-ends">
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              type="date"
              label={words(end === 'from' ? 'filterFrom' : 'filterTo')}
              value={ends[end] ?? ''}
              onInput={(text) => change(end, text)}
            />
          ))}
        </div>
      )}
    </>
  );
}

function spanInWords(span: (typeof SPANS)[number]): string {
  const [within, days = ''] = span.split(':');
  return within === 'between'
    ? words('filterBetween')
    : words(within === 'past' ? 'filterPast' : 'filterNext', days);
}
