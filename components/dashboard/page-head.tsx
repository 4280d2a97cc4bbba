import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words.ts';
import './page-head.css';

let hasArrived = false;

/**
 * The head of a dashboard page: its title, which names the tab and takes the focus when one comes from another
 * page, and what can be done here.
 */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words('extensionName')}`;
    if (hasArrived) heading.current?.focus();
    hasArrived = true;
  }, [title]);
  return (
    <header class="page-head">
      <h1 class="page-title ellipsis" tabIndex={-1} ref={heading}>
        <bdi>{title}</bdi>
      </h1>
      {children && <div class="page-actions">{children}</div>}
    </header>
  );
}
