import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { DesignProblem } from '../../lib/leads/design-problems.ts';
import type { Stage } from '../../lib/leads/pipeline.ts';
import { type WordKey, words } from '../../lib/words.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useRowDrag } from '../ui/use-row-drag.ts';
import { NameField, Problem } from './name-field.tsx';
import { NumberField } from './number-field.tsx';

interface StageRowProps {
  readonly stage: Stage;
  readonly place: number;
  readonly count: number;
  readonly problems: readonly DesignProblem[];
  readonly onChange: (stage: Stage) => void;
  readonly onPlace: (stageId: string, place: number) => void;
  readonly onRetire: () => void;
  /** What is asked about this stage. */
  readonly children?: ComponentChildren;
}

/** One stage: its place by handle or buttons, its name, its limits, and the way out of use. */
export function StageRow(props: StageRowProps) {
  const { stage, place, count, problems, onChange, onPlace, onRetire, children } = props;
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const edge = useRowDrag(row, handle, stage.id, place, onPlace);
  const has = (code: DesignProblem['code']) => problems.some((problem) => problem.code === code);
  const name = stage.name.trim() || words('unnamed');
  const numbers = problems.filter(({ code }) => code !== 'no-name');
  return (
    <li ref={row} class={`card stage-row ${edge ? `stage-row-${edge}` : ''}`} data-stage={stage.id}>
      <div class="stage-place">
        <span ref={handle} class="stage-handle" title={words('dragStage')}>
          <Icon name="grip" />
        </span>
        <IconButton
          icon="up"
          label={words('stageUp', name)}
          aria-disabled={place === 0}
          onClick={() => place > 0 && onPlace(stage.id, place - 1)}
        />
        <IconButton
          icon="down"
          label={words('stageDown', name)}
          aria-disabled={place === count - 1}
          onClick={() => place < count - 1 && onPlace(stage.id, place + 1)}
        />
      </div>
      <div class="stage-fields">
        <NameField
          label={words('stageName')}
          value={stage.name}
          invalid={has('no-name')}
          onInput={(text) => onChange({ ...stage, name: text })}
        />
        <NumberField
          label={words('slowAfterDays')}
          value={stage.slowDays}
          invalid={has('bad-days') || has('stalled-before-slow')}
          onChange={(days = Number.NaN) => onChange({ ...stage, slowDays: days })}
        />
        <NumberField
          label={words('stalledAfterDays')}
          value={stage.stalledDays}
          invalid={has('bad-days') || has('stalled-before-slow')}
          onChange={(days = Number.NaN) => onChange({ ...stage, stalledDays: days })}
        />
        <NumberField
          label={words('fillTarget')}
          value={stage.target}
          invalid={has('bad-target')}
          onChange={(target) => {
            const { target: _, ...rest } = stage;
            onChange(target === undefined ? rest : { ...rest, target });
          }}
        />
      </div>
      <Button kind="quiet" aria-label={words('retireNamed', name)} onClick={onRetire}>
        {words('retire')}
      </Button>
      {numbers.length > 0 && (
        <div class="stage-problems">
          {numbers.map(({ code }) => (
            <Problem key={code}>{words(`problem_${code.replaceAll('-', '_')}` as WordKey)}</Problem>
          ))}
        </div>
      )}
      {children && <div class="stage-problems">{children}</div>}
    </li>
  );
}
