import { useEffect } from 'preact/hooks';

/** What the dashboard's own keys open. */
export interface DashboardActs {
  readonly openPalette: () => void;
  readonly openHelp: () => void;
}

/** Ctrl or Cmd + K opens the palette, a slash goes to the search, a question mark tells all keys; not while typing. */
export function useDashboardKeys({ openPalette, openHelp }: DashboardActs): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') openPalette();
      else if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      else if (event.key === '?') openHelp();
      else if (event.key === '/')
        document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [openPalette, openHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type))
  );
}
