import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'accent' | 'warning' | 'danger';
  /** An alert is read out at once; a status when there is a pause; absent where the text is simply part of the page. */
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** A sentence that stands out from the page, with what can be done about it. */
export function Notice({ tone = 'plain', role, children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={role}>
      <div class="notice-text">{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
