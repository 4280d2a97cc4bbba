import { useEffect, useState } from 'preact/hooks';
import { fileOfImport } from '../../lib/store/import-queries.ts';
import { type KeptImport, keptImports } from '../../lib/store/kept-imports.ts';
import { words } from '../../lib/words.ts';
import { Button } from '../ui/button.tsx';
import { momentInWords } from '../ui/days.ts';

const MOST_SHOWN = 3;

interface PastImport extends KeptImport {
  readonly file: string;
}

/** The latest imports, each to be taken back as one, also after the page was closed; nothing where there are none. */
export function PastImports({ onTakeBack }: { onTakeBack: (importId: string) => void }) {
  const [imports, setImports] = useState<readonly PastImport[]>([]);
  useEffect(() => {
    let isGone = false;
    void pastImports().then((found) => isGone || setImports(found));
    return () => {
      isGone = true;
    };
  }, []);
  if (imports.length === 0) return null;
  return (
    <ul class="io-imports" aria-label={words('ioPastImports')}>
      {imports.map(({ importId, at, file }) => (
        <li key={importId} class="io-actions">
          <span>
            <bdi>{file}</bdi> <span class="quiet">{momentInWords(at)}</span>
          </span>
          <Button icon="undo" onClick={() => onTakeBack(importId)}>
            {words('ioTakeBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

async function pastImports(): Promise<readonly PastImport[]> {
  const found = await Promise.all(
    (await keptImports()).map(async (kept) => ({ ...kept, file: await fileOfImport(kept.importId) })),
  );
  return found
    .flatMap(({ file, ...kept }) => (file === undefined ? [] : [{ ...kept, file }]))
    .slice(0, MOST_SHOWN);
}
