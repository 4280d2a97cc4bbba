import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words.ts';
import { lazy } from '../app/lazy.tsx';
import type { PageState } from '../app/use-page.ts';
import { changeSettings, settings } from '../app/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

const MissingNote = lazy(() => import('./missing-note.tsx').then((module) => module.MissingNote));
const ReportPage = lazy(() => import('./report-page.tsx').then((module) => module.ReportPage));

const SENTENCE_OF_UNREADABLE = {
  'browser-page': 'unreadable_browser_page',
  'no-permission': 'unreadable_no_permission',
  failed: 'unreadable_failed',
} as const;

interface PageNoticeProps {
  readonly page: PageState;
  readonly again: ComponentChildren;
  readonly onRead: () => void;
}

/** Why nobody from this page is offered, and what can be done instead. */
export function PageNotice({ page, again, onRead }: PageNoticeProps) {
  if (page.kind === 'switched-off') {
    const switchOn = async () => {
      const sitesOff = settings.value?.sitesOff.filter((site) => site !== page.site) ?? [];
      if (await changeSettings({ sitesOff })) onRead();
    };
    return (
      <Notice actions={<Button onClick={() => void switchOn()}>{words('switchSiteOn')}</Button>}>
        {words('siteSwitchedOff')}
      </Notice>
    );
  }
  if (page.kind === 'unreadable') {
    return (
      <Notice {...(page.why !== 'browser-page' && { actions: again })}>
        {words(SENTENCE_OF_UNREADABLE[page.why])}
      </Notice>
    );
  }
  if (page.kind !== 'read') return null;
  const { reading } = page;
  if (!reading.disagrees) {
    return (
      <Notice actions={again}>
        {words('nobodyFound')}
        <MissingNote reading={reading} />
      </Notice>
    );
  }
  return (
    <Notice tone="warning" role="alert" actions={again}>
      <strong>{words('disagreesTitle')}</strong>
      <br />
      {words('disagreesText')} <ReportPage reading={reading} />
    </Notice>
  );
}
