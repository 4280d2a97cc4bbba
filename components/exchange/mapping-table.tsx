import type { ImportMapping, StageChoice } from '../../lib/exchange/import/mapping.ts';
import type { TableStudy } from '../../lib/exchange/import/study-table.ts';
import { DATE_TARGETS, TARGETS, type Target } from '../../lib/exchange/import/target.ts';
import { type Pipelines, pipelinesInUse, stagesInUse } from '../../lib/leads/pipeline.ts';
import { type WordKey, words } from '../../lib/words.ts';
import { Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';

interface MappingTableProps {
  readonly study: TableStudy;
  readonly headers: readonly string[];
  readonly mapping: ImportMapping;
  readonly pipelines: Pipelines;
  readonly onChange: (mapping: ImportMapping) => void;
}

const LEFT_OUT = ' out';
const EXAMPLES = 3;

/** What each column of a file says, with the first cells of it, to be corrected; and what the stages' texts mean. */
export function MappingTable({ study, headers, mapping, pipelines, onChange }: MappingTableProps) {
  const { sample, stages, mixedDates } = study;
  const setColumn = (at: number, target: Target | undefined) =>
    onChange({ ...mapping, columns: mapping.columns.map((one, index) => (index === at ? target : one)) });
  const examples = (at: number) =>
    sample
      .map(({ cells }) => cells[at]?.trim() ?? '')
      .filter(Boolean)
      .slice(0, EXAMPLES)
      .join(' · ');
  return (
    <>
      <ul class="io-mapping" aria-label={words('ioMapping')}>
        {headers.map((header, at) => {
          const target = mapping.columns[at];
          return (
            <li key={`${at}-${header}`} class="io-mapping-row">
              <span class="io-mapping-head">
                <bdi class="ellipsis">{header || words('ioColumnNumber', at + 1)}</bdi>
                <span class="quiet small ellipsis">
                  <bdi>{examples(at)}</bdi>
                </span>
              </span>
              <Select
                label={words('ioMeans', header || String(at + 1))}
                hiddenLabel
                options={[
                  { value: LEFT_OUT, text: words('ioLeftOut') },
                  ...TARGETS.map((value) => ({ value: value as string, text: targetWord(value) })),
                ]}
                value={target ?? LEFT_OUT}
                onChange={(value) => setColumn(at, value === LEFT_OUT ? undefined : (value as Target))}
              />
              {target && DATE_TARGETS.has(target) && (
                <Select
                  label={words('ioDateOrder', header)}
                  hiddenLabel
                  options={(['month-first', 'day-first'] as const).map((value) => ({
                    value,
                    text: words(value === 'month-first' ? 'ioMonthFirst' : 'ioDayFirst'),
                  }))}
                  value={mapping.dateOrders[at] ?? 'day-first'}
                  onChange={(order) =>
                    onChange({
                      ...mapping,
                      dateOrders: mapping.dateOrders.map((one, index) => (index === at ? order : one)),
                    })
                  }
                />
              )}
              {mixedDates.includes(at) && <Notice tone="warning">{words('ioMixedDates')}</Notice>}
            </li>
          );
        })}
      </ul>
      {stages.length > 0 && (
        <ul class="io-mapping" aria-label={words('ioStages')}>
          {stages.map(({ key, text, pipeline }) => (
            <li key={key} class="io-mapping-row">
              <span class="io-mapping-head">
                <bdi class="ellipsis">{[pipeline, text].filter(Boolean).join(' / ')}</bdi>
                <span class="quiet small">{words('ioStageText')}</span>
              </span>
              <Select
                label={words('ioMeans', text)}
                hiddenLabel
                options={[
                  { value: 'ignored', text: words('ioStageIgnored') },
                  { value: 'won', text: words('status_won') },
                  { value: 'lost', text: words('status_lost') },
                  ...pipelinesInUse(pipelines).flatMap((one) =>
                    stagesInUse(one).map(({ id, name }) => ({
                      value: `stage:${id}`,
                      text: words('stageOf', name, one.name),
                    })),
                  ),
                ]}
                value={textOfChoice(mapping.stages[key])}
                onChange={(value) =>
                  onChange({ ...mapping, stages: { ...mapping.stages, [key]: choiceFrom(value) } })
                }
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function targetWord(target: Target): string {
  return words(`ioTarget_${target}` as WordKey);
}

function textOfChoice(choice: StageChoice | undefined): string {
  if (!choice || 'ignored' in choice) return 'ignored';
  return 'ended' in choice ? choice.ended : `stage:${choice.stageId}`;
}

function choiceFrom(value: string): StageChoice {
  if (value === 'won' || value === 'lost') return { ended: value };
  return value === 'ignored' ? { ignored: true } : { stageId: value.slice('stage:'.length) };
}
