import type { ComponentType } from 'preact';
import type { WordKey } from '../../lib/words.ts';
import { lazy } from '../app/lazy.tsx';
import type { IconName } from '../ui/icon.tsx';
import type { PageProps } from './page-props.ts';
import type { PageName } from './route.ts';

interface PageEntry {
  readonly title: WordKey;
  /** Its place in the navigation; absent for pages that are reached from others. */
  readonly icon?: IconName;
  readonly Page: ComponentType<PageProps>;
}

/** Every page of the dashboard, in the order of the navigation; each is fetched when it is first shown. */
export const PAGE_ENTRIES: Readonly<Record<PageName, PageEntry>> = {
  board: {
    title: 'board',
    icon: 'board',
    Page: lazy(() => import('./board-page.tsx').then(({ BoardPage }) => BoardPage)),
  },
  leads: {
    title: 'leads',
    icon: 'list',
    Page: lazy(() => import('./leads-page.tsx').then(({ LeadsPage }) => LeadsPage)),
  },
  today: {
    title: 'viewToday',
    icon: 'clock',
    Page: lazy(() => import('./today-page.tsx').then(({ TodayPage }) => TodayPage)),
  },
  duplicates: {
    title: 'duplicates',
    icon: 'copies',
    Page: lazy(() => import('./duplicates-page.tsx').then(({ DuplicatesPage }) => DuplicatesPage)),
  },
  lead: {
    title: 'lead',
    Page: lazy(() => import('./lead-page.tsx').then(({ LeadPage }) => LeadPage)),
  },
  insights: {
    title: 'insights',
    icon: 'chart',
    Page: lazy(() => import('./insights-page.tsx').then(({ InsightsPage }) => InsightsPage)),
  },
  exchange: {
    title: 'ioTitle',
    icon: 'download',
    Page: lazy(() => import('./exchange-page.tsx').then(({ ExchangePage }) => ExchangePage)),
  },
  settings: {
    title: 'settings',
    icon: 'settings',
    Page: lazy(() => import('./settings-page.tsx').then(({ SettingsPage }) => SettingsPage)),
  },
};
