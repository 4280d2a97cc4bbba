import { BOM, csvRecord, delimiterFor } from '../../lib/exchange/csv.ts';
import { downloadFile } from '../../lib/exchange/download.ts';
import { locale, words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import { today } from '../ui/days.ts';
import './figure-table.css';

/** A row of a table of figures; numbers stand at the end of their cell. */
export interface FigureRow {
  readonly key: string;
  readonly cells: readonly (string | number)[];
  /** Shows the leads behind it. */
  readonly onOpen?: () => void;
}

export interface FigureTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** The figures of a section as a table, to open and to take along as CSV. */
export function FigureTable({ caption, head, rows }: FigureTableProps) {
  const save = () => {
    const delimiter = delimiterFor(locale());
    const lines = [head, ...rows.map(({ cells }) => cells.map(String))].map((cells) =>
      csvRecord(cells, delimiter),
    );
    const name = `firsthand-${caption.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-${today()}.csv`;
    downloadFile(new Blob([BOM, ...lines], { type: 'text/csv;charset=utf-8' }), name);
  };
  return (
    <details class="figure-table">
      <summary>{words('insTableOf', caption)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="figure-table-box" tabIndex={0} aria-label={words('insTableOf', caption)}>
        <table>
          <caption class="sr-only">{caption}</caption>
          <thead>
            <tr>
              {head.map((text, index) => (
                <th key={text} scope="col" class={index === 0 ? undefined : 'figure-number'}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells, onOpen }) => (
              <tr key={key}>
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={head[0]} scope="row">
                      {onOpen ? (
                        <button type="button" class="figure-open" onClick={onOpen}>
                          <bdi>{cell}</bdi>
                        </button>
                      ) : (
                        <bdi>{cell}</bdi>
                      )}
                    </th>
                  ) : (
                    <td key={head[index]} class="figure-number">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button kind="quiet" icon="download" onClick={save}>
        {words('insSaveCsv')}
      </Button>
    </details>
  );
}
