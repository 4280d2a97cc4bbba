import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ColumnChoice, columnPlaced, takenColumns } from '../../lib/exchange/column-choice.ts';
import { words } from '../../lib/words.ts';
import { Button, IconButton } from '../ui/button.tsx';
import '../ui/checkbox.css';
import { Icon } from '../ui/icon.tsx';
import { useRowDrag } from '../ui/use-row-drag.ts';

interface ColumnsPartProps {
  readonly choices: readonly ColumnChoice[];
  readonly onChange: (choices: readonly ColumnChoice[]) => void;
  /** Absent while the columns are as the target has them. */
  readonly onReset?: () => void;
}

/** Which columns a file has, and in which order: by handle or buttons. */
export function ColumnsPart({ choices, onChange, onReset }: ColumnsPartProps) {
  const [said, setSaid] = useState('');
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    // Moving a row in the document takes the focus from the button in it.
    if (held.current instanceof HTMLElement && held.current.isConnected) held.current.focus();
    held.current = null;
  });
  const place = (header: string, to: number) => {
    held.current = document.activeElement;
    onChange(columnPlaced(choices, header, to));
    setSaid(words('stagePlaced', header, to + 1, choices.length));
  };
  return (
    <details class="io-columns">
      <summary>{words('ioColumns', takenColumns(choices).length, choices.length)}</summary>
      <ol>
        {choices.map((choice, index) => (
          <ColumnRow
            key={choice.column.header}
            choice={choice}
            place={index}
            count={choices.length}
            onTake={(isTaken) => onChange(choices.map((one) => (one === choice ? { ...one, isTaken } : one)))}
            onPlace={place}
          />
        ))}
      </ol>
      <div class="io-actions">
        {onReset && (
          <Button kind="quiet" onClick={onReset}>
            {words('ioColumnsReset')}
          </Button>
        )}
        <span class="quiet small" role="status">
          {said}
        </span>
      </div>
    </details>
  );
}

interface ColumnRowProps {
  readonly choice: ColumnChoice;
  readonly place: number;
  readonly count: number;
  readonly onTake: (isTaken: boolean) => void;
  readonly onPlace: (header: string, place: number) => void;
}

function ColumnRow({ choice, place, count, onTake, onPlace }: ColumnRowProps) {
  const { header } = choice.column;
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const edge = useRowDrag(row, handle, header, place, onPlace);
  return (
    <li ref={row} class={`io-column ${edge ? `io-column-${edge}` : ''}`}>
      <span ref={handle} class="io-column-handle" title={words('dragStage')}>
        <Icon name="grip" />
      </span>
      <label class="settings-check">
        <input
          type="checkbox"
          class="checkbox"
          checked={choice.isTaken}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
        <bdi>{header}</bdi>
      </label>
      <IconButton
        icon="up"
        label={words('stageUp', header)}
        aria-disabled={place === 0}
        onClick={() => place > 0 && onPlace(header, place - 1)}
      />
      <IconButton
        icon="down"
        label={words('stageDown', header)}
        aria-disabled={place === count - 1}
        onClick={() => place < count - 1 && onPlace(header, place + 1)}
      />
    </li>
  );
}
