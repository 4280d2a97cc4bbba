import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words.ts';
import { Chip } from '../ui/chip.tsx';

interface WelcomeStepProps {
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ComponentChildren;
}

/** One thing to do first, and whether it is done. */
export function WelcomeStep({ number, title, isDone, children }: WelcomeStepProps) {
  return (
    <li class="card welcome-step">
      <div class="welcome-step-head">
        <h2>
          {number}. {title}
        </h2>
        {isDone && <Chip tone="accent">{words('stepDone')}</Chip>}
      </div>
      {children}
    </li>
  );
}
