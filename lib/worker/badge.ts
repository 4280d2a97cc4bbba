import { browser } from '../browser.ts';
import { dueRows } from '../store/queries.ts';

/** Shows on the toolbar icon how many steps are due today or before; nothing when none is. */
export async function showDueBadge(): Promise<void> {
  const { total } = await dueRows(today(), 1);
  const text = total === 0 ? '' : total > 99 ? '99+' : String(total);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

function today(): string {
  return Temporal.Now.plainDateISO().toString();
}
