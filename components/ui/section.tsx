import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface SectionProps {
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A titled part of a surface, a landmark by its title; `aside` stands quietly at the end of the title line. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside && <div class="section-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
