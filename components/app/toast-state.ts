import { signal } from '@preact/signals';

/** One short message about what has just happened; `failed` ones are read out at once and stay. */
export interface ToastContent {
  readonly tone: 'done' | 'failed';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The message on show, one at a time. */
export const toast = signal<ToastContent | undefined>(undefined);
