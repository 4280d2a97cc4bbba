import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './menu.css';
import { moveFocus } from './menu-focus.ts';
import { placeMenu } from './menu-place.ts';

export interface MenuItem {
  readonly text: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** Present on items that are one of a set: the chosen one is marked. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly onPick: () => void;
}

export interface MenuGroup {
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

interface MenuProps {
  /** Name of the button and of the menu. */
  readonly label: string;
  /** Class of the button. */
  readonly look: string;
  readonly face: ComponentChildren;
  /** -1 where the keyboard has another way to the button. */
  readonly tabIndex?: number;
  readonly groups: readonly MenuGroup[];
}

/** A button that opens a menu: arrows move, Enter picks, Escape closes and gives the focus back. */
export function Menu({ label, look, face, groups, tabIndex }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open || !button.current || !list.current) return;
    placeMenu(list.current, button.current);
    moveFocus(list.current, 'first');
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const onOutside = (event: Event) => {
      const target = event.target as Node;
      if (!list.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('scroll', onOutside, true);
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('scroll', onOutside, true);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    // The menu is gone and the button has the focus before the browser moves on from there.
    else if (event.key === 'Tab') return close();
    else if (!list.current || !moveFocus(list.current, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={look}
        {...(tabIndex !== undefined && { tabIndex })}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          class="menu"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {groups.map((group, index) => (
            <MenuPart
              key={group.title ?? index}
              group={group}
              onPick={(item) => {
                close();
                item.onPick();
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}

function MenuPart({ group, onPick }: { group: MenuGroup; onPick: (item: MenuItem) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place inside a menu
    <div class="menu-group" role="group" aria-label={group.title}>
      {group.title && (
        <div class="menu-title" aria-hidden="true">
          {group.title}
        </div>
      )}
      {group.items.map((item, index) => (
        <button
          key={index}
          type="button"
          class="menu-item"
          {...(item.checked === undefined
            ? { role: 'menuitem' as const }
            : { role: 'menuitemradio' as const, 'aria-checked': item.checked })}
          aria-disabled={item.disabled}
          onClick={() => !item.disabled && onPick(item)}
        >
          <span class="menu-text">{item.text}</span>
          {item.detail && <span class="menu-detail">{item.detail}</span>}
        </button>
      ))}
    </div>
  );
}
