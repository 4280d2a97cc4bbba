import { browser } from '../browser.ts';
import { countDue } from '../store/queries.ts';

const MOST_SHOWN = 99;

/** Shows on the toolbar icon how many steps are due today or before; nothing when none is. */
export async function showDueBadge(): Promise<void> {
  const due = await countDue(today(), MOST_SHOWN + 1);
  const text = due === 0 ? '' : due > MOST_SHOWN ? `${MOST_SHOWN}+` : String(due);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

function today(): string {
  return Temporal.Now.plainDateISO().toString();
}
