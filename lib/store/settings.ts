import { browser } from '../browser.ts';
import type { SavedView } from '../list/saved-view.ts';

/** What is to be reached in one pipeline; dates are `YYYY-MM-DD`, the last day included. */
export interface KeptGoal {
  readonly kind: 'wins' | 'revenue' | 'profit';
  /** Wins, or major units of the currency. */
  readonly amount: number;
  readonly from: string;
  readonly by: string;
  readonly costPerLead?: number;
}

/** A post on a social network, with the figures that the network gives. */
export interface SocialPost {
  readonly id: string;
  readonly name: string;
  readonly on: string;
  readonly reach: number;
  readonly impressions: number;
}

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
  /** Whether a notification says that a step's time has come. */
  readonly reminds: boolean;
  /** By pipeline id. */
  readonly goals: Readonly<Record<string, KeptGoal>>;
  /** Newest first. */
  readonly posts: readonly SocialPost[];
  /** After how many months without a contact leads are proposed for erasing; 0 for never. */
  readonly keepsMonths: number;
  /** When everything was last saved as a backup, epoch ms. */
  readonly backedUpAt?: number;
  /** When a backup was last put off, epoch ms. */
  readonly backupAskedAt?: number;
  /** Views of the lead list that were given a name. */
  readonly savedViews: readonly SavedView[];
  /** Whether the first steps were gone through, or skipped. */
  readonly isWelcomed: boolean;
}

const KEY = 'settings';

const CURRENCY_BY_REGION: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  JP: 'JPY',
  MX: 'MXN',
  BR: 'BRL',
  IN: 'INR',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  NZ: 'NZD',
  ZA: 'ZAR',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PE: 'PEN',
};

/** What holds until the user says otherwise: region and currency follow the browser's locale. */
export function defaultSettings(locale: string): Settings {
  const region = new Intl.Locale(locale).maximize().region ?? 'US';
  return {
    repName: '',
    currency: CURRENCY_BY_REGION[region] ?? 'EUR',
    region,
    theme: 'system',
    ownAddresses: [],
    sitesOff: [],
    reminds: false,
    goals: {},
    posts: [],
    keepsMonths: 0,
    savedViews: [],
    isWelcomed: false,
  };
}

/** The settings in force. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return {
    ...defaultSettings(browser.i18n.getUILanguage()),
    ...(stored[KEY] as Partial<Settings> | undefined),
  };
}

/** Changes some settings and gives back all of them. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
