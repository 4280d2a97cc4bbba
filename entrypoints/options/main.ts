import { browser } from '../../lib/browser.ts';

// The browser's own menus lead here; the settings are a part of the dashboard.
location.replace(browser.runtime.getURL('dashboard.html#/settings'));
