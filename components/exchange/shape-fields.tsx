import { DELIMITERS } from '../../lib/exchange/import/delimiter.ts';
import { ENCODINGS, type Encoding } from '../../lib/exchange/import/encoding.ts';
import type { TableShape } from '../../lib/exchange/import/read-table.ts';
import { type WordKey, words } from '../../lib/words.ts';
import { Select } from '../ui/field.tsx';

type Said = Pick<TableShape, 'encoding' | 'delimiter'>;

interface ShapeFieldsProps {
  readonly shape: TableShape;
  readonly onChange: (said: Said) => void;
}

/** How a file was read, to be corrected: names with odd letters, or all in one column. */
export function ShapeFields({ shape, onChange }: ShapeFieldsProps) {
  const { encoding, delimiter } = shape;
  const marks = [...new Set<string>([...DELIMITERS, delimiter])];
  return (
    <div class="io-fields">
      <Select
        label={words('ioEncoding')}
        options={ENCODINGS.map((value) => ({ value, text: encodingWords(value) }))}
        value={encoding}
        onChange={(value) => onChange({ encoding: value, delimiter })}
      />
      <Select
        label={words('ioSeparated')}
        options={marks.map((value) => ({ value, text: delimiterWords(value) }))}
        value={delimiter}
        onChange={(value) => onChange({ encoding, delimiter: value })}
      />
    </div>
  );
}

function delimiterWords(mark: string): string {
  const keys: Readonly<Record<string, WordKey>> = {
    ',': 'ioComma',
    ';': 'ioSemicolon',
    '\t': 'ioTab',
    '|': 'ioBar',
  };
  const key = keys[mark];
  return key ? words(key) : mark;
}

function encodingWords(encoding: Encoding): string {
  const region = {
    'windows-1252': 'ioEncodingWest',
    'windows-1250': 'ioEncodingCentral',
    'windows-1251': 'ioEncodingCyrillic',
    macintosh: 'ioEncodingMac',
    shift_jis: 'ioEncodingJapanese',
    gb18030: 'ioEncodingChinese',
  } as const;
  if (encoding in region) return words(region[encoding as keyof typeof region]);
  return encoding.toUpperCase();
}
