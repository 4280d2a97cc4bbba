import { useState } from 'preact/hooks';
import type { SavedView } from '../../lib/list/saved-view.ts';
import { words } from '../../lib/words.ts';
import { toast } from '../app/toast-state.ts';
import { changeSettings } from '../app/use-settings.ts';
import { AskPanel } from '../lead/ask-panel.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';

type Shown = Pick<SavedView, 'query' | 'columns'>;

interface ViewsMenuProps {
  readonly views: readonly SavedView[];
  readonly shown: Shown;
  /** What the list shows when nothing was chosen. */
  readonly plain: Shown;
  readonly onShow: (view: Shown) => void;
}

/** Ways to look at the list that were given a name: to show, to keep, to take away. */
export function ViewsMenu({ views, shown, plain, onShow }: ViewsMenuProps) {
  const [name, setName] = useState<string>();
  const isShown = ({ query, columns }: Shown) =>
    JSON.stringify([query, columns]) === JSON.stringify([shown.query, shown.columns]);
  const current = views.find(isShown);
  const keep = async (next: readonly SavedView[], done: string) => {
    const before = views;
    if (!(await changeSettings({ savedViews: next }))) {
      toast.value = { tone: 'failed', text: words('error_storage_refused') };
      return;
    }
    const undo = () => void changeSettings({ savedViews: before });
    toast.value = { tone: 'done', text: done, action: { label: words('undo'), run: undo } };
  };
  const save = () => {
    const text = name?.trim();
    if (!text) return;
    setName(undefined);
    const others = views.filter((view) => view.name !== text);
    void keep([...others, { id: crypto.randomUUID(), name: text, ...shown }], words('viewSaved', text));
  };
  return (
    <>
      <Menu
        label={words('viewsSaved')}
        look="menu-button"
        face={
          <>
            <bdi class="ellipsis">{current?.name ?? words(isShown(plain) ? 'viewAll' : 'viewsSaved')}</bdi>
            <Icon name="down" />
          </>
        }
        groups={[
          {
            items: [
              { text: words('viewAll'), checked: isShown(plain), onPick: () => onShow(plain) },
              ...views.map((view) => ({
                text: <bdi>{view.name}</bdi>,
                checked: isShown(view),
                onPick: () => onShow(view),
              })),
            ],
          },
          {
            items: [
              ...(current || isShown(plain) ? [] : [{ text: words('viewSave'), onPick: () => setName('') }]),
              ...(current
                ? [
                    {
                      text: words('viewRemove', current.name),
                      onPick: () =>
                        void keep(
                          views.filter(({ id }) => id !== current.id),
                          words('viewRemoved', current.name),
                        ),
                    },
                  ]
                : []),
            ],
          },
        ].filter(({ items }) => items.length > 0)}
      />
      {name !== undefined && (
        <AskPanel
          title={words('viewSave')}
          confirm={words('saveField')}
          onConfirm={save}
          onClose={() => setName(undefined)}
        >
          <TextField label={words('viewName')} value={name} onInput={setName} />
        </AskPanel>
      )}
    </>
  );
}
