import './tabs.css';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly text: string }[];
  readonly current: T | undefined;
  readonly panelId: string;
  readonly onChange: (id: T) => void;
}

const STEP_OF_KEY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A row of tabs with one tab stop; arrows move in reading direction, Home and End go to the ends. */
export function Tabs<T extends string>({ label, tabs, current, panelId, onChange }: TabsProps<T>) {
  const stop = tabs.some((tab) => tab.id === current) ? current : tabs[0]?.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const sign = document.documentElement.dir === 'rtl' ? -1 : 1;
    const step = STEP_OF_KEY[event.key];
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? all.length - 1
          : step && (at + step * sign + all.length) % all.length;
    if (to === undefined || at < 0) return;
    event.preventDefault();
    all[to]?.focus();
    all[to]?.click();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab.id === current}
          aria-controls={panelId}
          tabIndex={tab.id === stop ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.text}
        </button>
      ))}
    </div>
  );
}
