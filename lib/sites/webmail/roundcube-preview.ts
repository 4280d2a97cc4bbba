import { addressOf, attributeOf } from '../../reading/dom.ts';
import type { Page } from '../page.ts';
import { isShown } from '../within.ts';

const ROW = /^rcmrow([\w-]+)$/;

/** Whether the frame beside the list still shows another mail than the one row that is selected. */
export function previewsOtherMail({ frames, all }: Page): boolean {
  const previewed = [...frames]
    .filter(([frame]) => isShown(frame))
    .flatMap(([, document]) => parametersOf(addressOf(document)))
    .find((parameters) => parameters.get('_action') === 'preview')
    ?.get('_uid');
  const selected = all('#messagelist tr.selected').map(uidOfRow);
  return Boolean(previewed && selected.length === 1 && selected[0] && selected[0] !== previewed);
}

function parametersOf(address: string): URLSearchParams[] {
  return URL.canParse(address) ? [new URL(address).searchParams] : [];
}

/** Rows are named after the number of their mail, in base 64 without the signs that fill it up. */
function uidOfRow(row: Element): string | undefined {
  const encoded = ROW.exec(attributeOf(row, 'id') ?? '')?.[1];
  if (!encoded) return undefined;
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
