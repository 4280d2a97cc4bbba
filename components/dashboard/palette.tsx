import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { placeName } from '../ui/stage-names.ts';
import { PAGE_ENTRIES } from './pages.tsx';
import './palette.css';
import { PAGES, type Route } from './route.ts';
import { useRows } from './use-list.ts';
import { go } from './use-route.ts';

const MOST_LEADS = 8;

interface Target {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  readonly route: Route;
}

/** One field that leads anywhere: pages by their title, leads by whatever is known of them. */
export function Palette({ pipelines, onClose }: { pipelines: Pipelines; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  const found = useRows(
    { text, conditions: [], sort: { column: 'updatedAt', descending: true } },
    0,
    MOST_LEADS,
  );
  const wanted = text.trim().toLocaleLowerCase();
  const pages = PAGES.flatMap((page): Target[] => {
    const { icon, title } = PAGE_ENTRIES[page];
    if (!icon || !words(title).toLocaleLowerCase().includes(wanted)) return [];
    return [{ id: page, text: words(title), detail: '', route: { page, rest: '' } }];
  });
  const leads = (found.value?.briefs ?? []).map(
    (brief): Target => ({
      id: brief.id,
      text: brief.name,
      detail: [brief.company, placeName(pipelines, brief)].filter(Boolean).join(', '),
      route: { page: 'lead', rest: brief.id },
    }),
  );
  const targets = [...pages, ...leads];
  const chosen = Math.min(at, targets.length - 1);
  const open = (target: Target | undefined) => {
    if (!target) return;
    onClose();
    go(target.route);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, targets.length));
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + targets.length) % Math.max(1, targets.length));
    else if (event.key === 'Enter') open(targets[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={words('palette')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={onKeyDown}
    >
      <input
        class="input palette-input"
        role="combobox"
        aria-label={words('palette')}
        aria-expanded="true"
        aria-controls="palette-targets"
        {...(targets[chosen] && { 'aria-activedescendant': `palette-${chosen}` })}
        dir="auto"
        autocomplete="off"
        placeholder={words('palette')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div class="palette-targets" id="palette-targets" role="listbox" aria-label={words('palette')}>
        {targets.map((target, index) => (
          <div
            key={target.id}
            id={`palette-${index}`}
            class="palette-target"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => open(target)}
            onKeyDown={onKeyDown}
          >
            <bdi class="ellipsis">{target.text}</bdi>
            <bdi class="quiet small ellipsis">{target.detail}</bdi>
          </div>
        ))}
      </div>
      {targets.length === 0 && <p class="palette-nothing quiet">{words('paletteNothing')}</p>}
    </dialog>
  );
}
