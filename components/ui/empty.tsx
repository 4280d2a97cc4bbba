import type { ComponentChildren } from 'preact';
import './empty.css';

/** What a list says when nothing is in it, with the next thing to do. */
export function Empty({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {text && <p class="quiet">{text}</p>}
      {children && <div class="empty-actions">{children}</div>}
    </div>
  );
}
