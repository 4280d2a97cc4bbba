/** The one place the extension API comes from: promises and the same names in Chromium and Firefox. */
export { default as browser } from 'webextension-polyfill';
