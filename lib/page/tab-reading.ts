import type { PageReport } from '../leads/report.ts';

/** What came of reading a tab. `url` and `title` are '' where the browser does not tell them. */
export type TabReading =
  | { readonly kind: 'read'; readonly report: PageReport }
  | {
      readonly kind: 'unreadable';
      /** `browser-page`: scripts may not run there (settings, stores, PDFs). `failed`: no or no sound answer. */
      readonly why: 'browser-page' | 'no-permission' | 'failed';
      readonly url: string;
      readonly title: string;
    }
  | {
      /** The user has switched this site off. */
      readonly kind: 'switched-off';
      readonly site: string;
      readonly url: string;
    };
