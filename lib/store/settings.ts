import { browser } from '../browser.ts';
import type { SavedView } from '../list/saved-view.ts';

export interface Settings {
  /** Written into every event as its author; '' until set. */
  readonly repName: string;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 3166-1 alpha-2: how to read phone numbers without a country code where the page does not say. */
  readonly region: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** The user's own e-mail addresses, never offered as leads. */
  readonly ownAddresses: readonly string[];
  /** Ids of sites that are not read. */
  readonly sitesOff: readonly string[];
    isWelcomed: false,
