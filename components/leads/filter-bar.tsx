import { useState } from 'preact/hooks';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { Condition } from '../../lib/list/list-query.ts';
import { words } from '../../lib/words.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { conditionInWords, FILTER_COLUMNS, filterTitle, isDate, newCondition } from './condition-words.ts';
import './filter-bar.css';
import { ChoiceEditor, DateEditor, NumberEditor, TextEditor } from './filter-editor.tsx';

interface FilterBarProps {
  readonly conditions: readonly Condition[];
  readonly pipelines: Pipelines;
  readonly onChange: (conditions: readonly Condition[]) => void;
}

/** What the list is filtered by, each condition to open, change and take away. */
export function FilterBar({ conditions, pipelines, onChange }: FilterBarProps) {
  const [opened, setOpened] = useState<number>();
  const replace = (at: number, condition: Condition) =>
    onChange(conditions.map((one, index) => (index === at ? condition : one)));
  return (
    <div class="filter-bar">
      {conditions.map((condition, at) => {
        const text = conditionInWords(condition, pipelines);
        return (
          <div class="filter" key={`${at}-${condition.column}`}>
            <details
              open={opened === at}
              onToggle={(event) => {
                if (event.currentTarget.open) setOpened(at);
                else if (opened === at) setOpened(undefined);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                setOpened(undefined);
                event.currentTarget.querySelector('summary')?.focus();
              }}
            >
              <summary class="filter-text ellipsis" title={text}>
                {text}
              </summary>
              <div class="filter-editor">
                <Editor condition={condition} pipelines={pipelines} onChange={(next) => replace(at, next)} />
              </div>
            </details>
            <IconButton
              icon="close"
              label={words('filterRemove', text)}
              onClick={() => {
                setOpened(undefined);
                onChange(conditions.filter((_, index) => index !== at));
              }}
            />
          </div>
        );
      })}
      <Menu
        label={words('filterAdd')}
        look="button button-quiet"
        face={
          <>
            <Icon name="plus" />
            {words('filterAdd')}
          </>
        }
        groups={[
          {
            items: FILTER_COLUMNS.map((column) => ({
              text: filterTitle(column),
              onPick: () => {
                setOpened(conditions.length);
                onChange([...conditions, newCondition(column)]);
              },
            })),
          },
        ]}
      />
    </div>
  );
}

interface EditorProps {
  readonly condition: Condition;
  readonly pipelines: Pipelines;
  readonly onChange: (condition: Condition) => void;
}

function Editor({ condition, pipelines, onChange }: EditorProps) {
  if ('values' in condition) {
    return <ChoiceEditor condition={condition} pipelines={pipelines} onChange={onChange} />;
  }
  if ('text' in condition) return <TextEditor condition={condition} onChange={onChange} />;
  if (isDate(condition.column)) return <DateEditor condition={condition} onChange={onChange} />;
  return <NumberEditor condition={condition} onChange={onChange} />;
}
