import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words.ts';
import type { PageState } from '../app/use-page.ts';
import { Notice } from '../ui/notice.tsx';

const SENTENCE_OF_UNREADABLE = {
  'browser-page': 'unreadable_browser_page',
  'no-permission': 'unreadable_no_permission',
  failed: 'unreadable_failed',
} as const;

/** Why nobody from this page is offered, and what can be done instead. */
export function PageNotice({ page, again }: { page: PageState; again: ComponentChildren }) {
  if (page.kind === 'unreadable') {
    return (
      <Notice {...(page.why !== 'browser-page' && { actions: again })}>
        {words(SENTENCE_OF_UNREADABLE[page.why])}
      </Notice>
    );
  }
  if (page.kind !== 'read') return null;
  if (!page.reading.disagrees) return <Notice actions={again}>{words('nobodyFound')}</Notice>;
  return (
    <Notice tone="warning" role="alert" actions={again}>
      <strong>{words('disagreesTitle')}</strong>
      <br />
      {words('disagreesText')}
    </Notice>
  );
}
