import { useEffect } from 'preact/hooks';
import { toast } from './toast-state.ts';

/** Ctrl or Cmd + Z takes back what the toast tells of, unless a text is being edited: there it belongs to the text. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const { tone, action } = toast.value ?? {};
      if (tone !== 'done' || !action) return;
      event.preventDefault();
      toast.value = undefined;
      action.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
