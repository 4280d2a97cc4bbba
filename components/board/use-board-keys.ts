/** What the keyboard asks of the card in focus. */
export interface BoardActs {
  /** To the stage before (-1) or after (1) this one. */
  readonly move: (leadId: string, stageId: string, by: -1 | 1) => void;
  readonly win: (leadId: string) => void;
  readonly lose: (leadId: string) => void;
}

/**
 * The board from the keyboard: arrows go to the next card or column, with Shift they move the card; M opens its menu,
 * W wins it, L loses it. Enter is the card's own.
 */
export function handleBoardKey(event: KeyboardEvent, board: HTMLElement, acts: BoardActs): void {
  const target = event.target as HTMLElement;
  if (!target.classList.contains('board-card-name') || event.ctrlKey || event.metaKey || event.altKey) return;
  const slot = target.closest<HTMLElement>('.board-slot');
  const column = target.closest<HTMLElement>('.board-column');
  const { lead = '' } = slot?.dataset ?? {};
  const { stage = '' } = column?.dataset ?? {};
  const sign = document.documentElement.dir === 'rtl' ? -1 : 1;
  const sideways = event.key === 'ArrowRight' ? sign : event.key === 'ArrowLeft' ? -sign : 0;
  if (sideways !== 0 && event.shiftKey) acts.move(lead, stage, sideways as -1 | 1);
  else if (sideways !== 0) focusInColumn(board, column, slot, sideways);
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    focusSlot(column, Number(slot?.dataset['index']) + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (event.key.toLowerCase() === 'm') slot?.querySelector<HTMLElement>('.board-card-menu')?.click();
  else if (event.key.toLowerCase() === 'w') acts.win(lead);
  else if (event.key.toLowerCase() === 'l') acts.lose(lead);
  else return;
  event.preventDefault();
}

/** The card of the nearest column on that side which stands at about the same height. */
function focusInColumn(
  board: HTMLElement,
  column: HTMLElement | null,
  slot: HTMLElement | null,
  by: number,
): void {
  const columns = [...board.querySelectorAll<HTMLElement>('.board-column')];
  const top = slot?.getBoundingClientRect().top ?? 0;
  for (let at = columns.indexOf(column as HTMLElement) + by; columns[at]; at += by) {
    const slots = [...(columns[at] as HTMLElement).querySelectorAll<HTMLElement>('.board-slot')];
    const distance = (one: HTMLElement) => Math.abs(one.getBoundingClientRect().top - top);
    const nearest = slots.sort((a, b) => distance(a) - distance(b))[0];
    if (!nearest) continue;
    nearest.querySelector<HTMLElement>('.board-card-name')?.focus();
    return;
  }
}

function focusSlot(column: HTMLElement | null, index: number): void {
  const name = column?.querySelector<HTMLElement>(`[data-index="${index}"] .board-card-name`);
  name?.focus();
  name?.closest('.board-slot')?.scrollIntoView({ block: 'nearest' });
}
