import { browser } from '../browser.ts';
import { openBeside } from '../page/open-beside.ts';
import { openDashboard } from '../page/open-dashboard.ts';

/** Answers the keyboard shortcuts that the browser lets the user set. */
export function answerShortcuts(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'open-dashboard') void openDashboard('');
    // Straight out of the key press: browsers open the panel for nothing else.
    if (name === 'open-beside') void openBeside(tab?.windowId);
  });
}
